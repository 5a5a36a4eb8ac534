package org.scholarlycppcc.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookUse;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.catalogue.Gaps;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;
import org.scholarlycppcc.readinglog.ReadingId;
import org.scholarlycppcc.readinglog.ReadingLog;
import org.scholarlycppcc.readinglog.ReadingState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The gap map as a workbook, held against the map itself. */
@StoredTest
class GapDownloadTests {
    private static final String READ = "readinglog.finished";
    private static final String FEW = Words.in(Locale.CHINESE, "catalogue.gapsFew", BookUse.FEWEST);
    private static final int CATEGORIES_AT = 1;
    private static final int FIRST_ROW = 3;

    @Autowired
    Gaps gaps;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Sectors sectors;

    @Autowired
    ReadingLog log;

    @Autowired
    People people;

    private final MockMvc http;
    private MemberId li;
    private BookId often;
    private BookId seldom;

    GapDownloadTests(@Autowired WebApplicationContext context) {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @BeforeEach
    void oneBookIsReadByThreeAndOneByTwo(@Autowired ApplicationContext house) {
        li = people.named("李");
        People.signIn(li, Roles.LIBRARIAN);
        var desk = new Desk(house);
        often = desk.book("=三个人读完");
        seldom = desk.book("两个人读完");
        desk.published(desk.list("差两本", people.sector("youth"), often, seldom));
        read(often, 3);
        read(seldom, 2);
        People.signIn(li, Roles.LIBRARIAN);
    }

    private void read(BookId book, int readers) {
        IntStream.range(0, readers).forEach(it -> {
            People.signIn(people.named("读"), Roles.MEMBER);
            var reading = ReadingId.random();
            log.begin(reading, book);
            log.turn(reading, ReadingState.FINISHED);
        });
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void theFiguresAreThoseOfThePage() throws Exception {
        var year = Year.now().getValue();
        var map = gaps.of(year);
        var categories = catalogue.categories();
        var rows = sectors.all();
        try (var workbook = workbook("?year=" + year)) {
            var sheet = workbook.getSheetAt(0);
            for (int row = 0; row < rows.size(); row++) {
                var cells = cells(sheet, FIRST_ROW + 1 + row);
                var part = map.of(rows.get(row).id());
                assertThat(cells.getFirst()).isEqualTo(rows.get(row).name());
                for (int i = 0; i < categories.size(); i++)
                    assertThat(cells.get(CATEGORIES_AT + i))
                            .isEqualTo(String.valueOf(
                                    part.in(categories.get(i).slug()).books()));
                assertThat(cells.get(CATEGORIES_AT + categories.size())).isEqualTo(String.valueOf(part.books()));
                assertThat(cells.get(CATEGORIES_AT + categories.size() + 1))
                        .isEqualTo(String.valueOf(part.added().books()));
                for (int i = 0; i < gaps.uses().size(); i++) {
                    int used = part.used(gaps.uses().get(i)).books();
                    assertThat(cells.get(CATEGORIES_AT + categories.size() + 2 + i))
                            .isEqualTo(part.listed().isEmpty() ? "–" : used == 0 ? FEW : String.valueOf(used));
                }
            }
            var sums = cells(sheet, FIRST_ROW + 1 + rows.size());
            assertThat(sums.get(CATEGORIES_AT + categories.size())).isEqualTo(String.valueOf(map.books()));
        }
    }

    @Test
    void ofFewerThanThreeReadersItSaysNothing() throws Exception {
        try (var workbook = workbook("")) {
            var books = workbook.getSheetAt(1);
            var heading = cells(books, 0);
            int read = heading.indexOf("读完");
            assertThat(row(books, "=三个人读完").get(read)).isEqualTo("✓");
            assertThat(row(books, "两个人读完").get(read)).isEmpty();
            assertThat(row(books, "两个人读完")).contains("差两本", name("youth"));
        }
        assertThat(gaps.of(Year.now().getValue()).used(READ).listed())
                .extracting(it -> it.book().id())
                .contains(often)
                .doesNotContain(seldom);
    }

    @Test
    void whatIsNoYearIsTheNewestOne() throws Exception {
        for (var query : List.of("", "?year=x", "?year=1", "?year=99999999999", "?year=%00"))
            assertThat(answer(query).getStatus()).as(query).isEqualTo(200);
    }

    @Test
    void nobodyButLibrariansTakesItAway() throws Exception {
        for (var role : List.of(Roles.MEMBER, Roles.STAFF)) {
            People.signIn(li, role);
            var answer = http.perform(get("/exports/gaps.xlsx")).andReturn().getResponse();
            assertThat(answer.getStatus()).as(role).isBetween(400, 404);
            assertThat(answer.getContentAsByteArray()).as(role).isEmpty();
        }
        People.signOut();
        assertThat(http.perform(get("/exports/gaps.xlsx"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isBetween(300, 404);
    }

    private String name(String slug) {
        return sectors.find(slug).map(SectorRow::name).orElseThrow();
    }

    private static List<String> row(Sheet sheet, String title) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(it -> cells(sheet, it))
                .filter(it -> it.getFirst().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(Sheet sheet, int row) {
        var format = new DataFormatter();
        var cells = new ArrayList<String>();
        sheet.getRow(row).forEach(it -> cells.add(format.formatCellValue(it)));
        return cells;
    }

    private XSSFWorkbook workbook(String query) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(answer(query).getContentAsByteArray()));
    }

    // Each request leaves signed out.
    private MockHttpServletResponse answer(String query) throws Exception {
        People.signIn(li, Roles.LIBRARIAN);
        var answer = http.perform(get("/exports/gaps.xlsx" + query)).andReturn().getResponse();
        People.signIn(li, Roles.LIBRARIAN);
        return answer;
    }
}
