package org.scholarlycppcc.participation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.members.Sectors;
import org.scholarlycppcc.participation.OfflineBook;
import org.scholarlycppcc.participation.OfflineId;
import org.scholarlycppcc.participation.Period;
import org.scholarlycppcc.participation.Register;
import org.scholarlycppcc.participation.Reviewing;
import org.scholarlycppcc.participation.What;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@StoredTest
@TestPropertySource(properties = "scholarly.demo=true")
class RegisterDownloadTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final int FIRST = 5;

    @Autowired
    private Reviewing reviewing;

    @Autowired
    private OfflineBook book;

    @Autowired
    private Sectors sectors;

    @Autowired
    private People people;

    private final MockMvc http;
    private MemberId li;

    RegisterDownloadTests(@Autowired WebApplicationContext context) {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @BeforeEach
    void staffSignIn() {
        li = people.named("李");
        People.signIn(li, Roles.STAFF);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void everyFormulaGivesWhatTheScreenShows() throws Exception {
        var zhao = people.seated("赵", "education", TODAY.minusYears(1));
        book.record(OfflineId.random(), TODAY, "读书沙龙", List.of(zhao));
        people.seated("来", "education", TODAY.minusWeeks(2));
        var register = reviewing.register(Period.last(12, TODAY));
        try (var workbook = workbook(Period.last(12, TODAY))) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            evaluator.clearAllCachedResultValues();
            var sheet = workbook.getSheetAt(0);
            var all = sectors.all();
            for (int i = 0; i < all.size(); i++) {
                assertThat(sheet.getRow(FIRST + i).getCell(1).getStringCellValue())
                        .isEqualTo(all.get(i).name());
                compare(
                        register,
                        all.get(i).id(),
                        sheet.getRow(FIRST + i),
                        it -> evaluator.evaluate(it).getNumberValue());
            }
            compare(
                    register,
                    null,
                    sheet.getRow(FIRST + all.size()),
                    it -> evaluator.evaluate(it).getNumberValue());
        }
    }

    @Test
    void everyNumberOfTheFirstSheetIsAFormulaThatAlsoShowsUncalculated() throws Exception {
        var period = Period.last(8, TODAY);
        var register = reviewing.register(period);
        try (var workbook = workbook(period)) {
            var sheet = workbook.getSheetAt(0);
            for (int at = FIRST; at <= FIRST + sectors.all().size(); at++) {
                for (int column = 2; column < 6 + 4 * 8; column++) {
                    assertThat(sheet.getRow(at).getCell(column).getCellType()).isEqualTo(CellType.FORMULA);
                }
            }
            compare(register, null, sheet.getRow(FIRST + sectors.all().size()), Cell::getNumericCellValue);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-卒", "@张", "=HYPERLINK(\"http://x\")"})
    void textIsNeverAFormula(String name) throws Exception {
        people.seated(name, "economy", TODAY.minusYears(1));
        try (var workbook = workbook(Period.last(1, TODAY))) {
            var cell = cells(workbook.getSheetAt(1)).stream()
                    .filter(it -> it.getCellType() == CellType.STRING
                            && it.getStringCellValue().equals(name))
                    .findFirst()
                    .orElseThrow();
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cells(workbook.getSheetAt(1))).noneMatch(it -> it.getCellType() == CellType.FORMULA);
        }
    }

    @Test
    void nothingButPeopleAndFiguresIsTakenAway() throws Exception {
        var told = new HashSet<String>();
        try (var workbook = workbook(Period.last(12, TODAY))) {
            for (var sheet : workbook) {
                for (var cell : cells(sheet)) {
                    if (cell.getCellType() == CellType.STRING) told.add(cell.getStringCellValue());
                }
            }
        }
        var names = new HashSet<String>();
        var register = reviewing.register(Period.last(12, TODAY));
        sectors.all().forEach(sector -> {
            names.add(sector.name());
            register.lines(sector.id()).forEach(it -> names.add(it.name()));
        });
        told.removeAll(names);
        told.removeIf(it -> it.matches("(\\d{4}-\\d\\d-\\d\\d ?— ?\\d{4}-\\d\\d-\\d\\d.*|导出日期 .*)"));
        assertThat(told).isSubsetOf(Set.of("参与情况", "序号", "界别", "姓名", "全体", "比例", "在任", "加入", "回答", "读完", "参与", "线下"));
    }

    @ParameterizedTest
    @CsvSource({"from=2026-99-01", "from=2026-11-23&to=2026-01-01", "from=2020-01-01", "from=<script>"})
    void aPeriodThatCannotBeShownIsRefusedInWords(String query) throws Exception {
        var answer = download(li, query, "STAFF");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("text/plain");
        assertThat(answer.getContentAsString()).doesNotContain("<");
    }

    @Test
    void forAnybodyElseThereIsNothing() throws Exception {
        var wang = people.seated("王", "education", TODAY.minusYears(1));
        assertThat(download(wang, "", "MEMBER", "LIBRARIAN", "ADMIN").getStatus())
                .isEqualTo(404);
        People.signOut();
        assertThat(http.perform(get("/exports/participation.xlsx"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isBetween(300, 404);
    }

    private void compare(Register register, @Nullable SectorId sector, Row row, ToDoubleFunction<Cell> number) {
        int at = 2;
        for (var what : List.of(What.IN_TERM, What.JOINED, What.ANSWERED, What.FINISHED)) {
            assertThat(number.applyAsDouble(row.getCell(at++))).isEqualTo(register.figure(sector, what, null));
        }
        for (var week : register.period().weeks()) {
            var some = register.figure(sector, What.TOOK_PART, week);
            var all = register.figure(sector, What.IN_TERM, week);
            assertThat(number.applyAsDouble(row.getCell(at))).isEqualTo(some);
            assertThat(number.applyAsDouble(row.getCell(at + 1))).isEqualTo(all);
            if (all > 0) assertThat(number.applyAsDouble(row.getCell(at + 2))).isEqualTo((double) some / all);
            assertThat(number.applyAsDouble(row.getCell(at + 3)))
                    .isEqualTo(register.figure(sector, What.OFFLINE, week));
            at += 4;
        }
    }

    private XSSFWorkbook workbook(Period period) throws Exception {
        var answer = download(li, "from=" + period.from() + "&to=" + period.to(), "STAFF");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
        return open(answer.getContentAsByteArray());
    }

    private MockHttpServletResponse download(MemberId who, String query, String... roles) throws Exception {
        var answer = http.perform(get("/exports/participation.xlsx?" + query)
                        .header("Accept-Language", "zh-CN")
                        .with(user(who.value().toString()).roles(roles)))
                .andReturn()
                .getResponse();
        // The request took the thread's sign-in with it.
        People.signIn(li, Roles.STAFF);
        return answer;
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static List<Cell> cells(Sheet sheet) {
        var cells = new ArrayList<Cell>();
        sheet.forEach(row -> row.forEach(cells::add));
        return cells;
    }
}
