package org.scholarlycppcc.catalogue.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.catalogue.BookCard;
import org.scholarlycppcc.catalogue.BookFacts;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookWish;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.CategoryRow;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.catalogue.Directory;
import org.scholarlycppcc.catalogue.DirectoryRow;
import org.scholarlycppcc.catalogue.Lists;
import org.scholarlycppcc.catalogue.Rights;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@StoredTest
class ExportDownloadTests {
    private static final MemberId WANG = MemberId.random();

    @Autowired
    Catalogue catalogue;

    @Autowired
    Directory directory;

    @Autowired
    Lists lists;

    @Autowired
    Sectors sectors;

    @Autowired
    ApplicationContext house;

    private final MockMvc http;

    ExportDownloadTests(@Autowired WebApplicationContext context) {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @BeforeEach
    void aLibrarianWorks() {
        People.signIn(WANG, Roles.LIBRARIAN);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @ParameterizedTest
    @CsvSource({
        "xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "csv,text/csv;charset=UTF-8",
        "ris,application/x-research-info-systems;charset=UTF-8",
        "bib,application/x-bibtex;charset=UTF-8",
        "xml,application/marcxml+xml;charset=UTF-8",
        "txt,text/plain;charset=UTF-8"
    })
    void aListAndTheCatalogueAreFilesNamedAfterThem(String ending, String type) throws Exception {
        var list = download("lists/education." + ending);
        assertThat(list.getContentType()).isEqualTo(type);
        assertThat(list.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("%E6%95%99%E8%82%B2%E7%95%8C")
                .endsWith("." + ending);
        var books = download("books." + ending);
        assertThat(books.getContentType()).isEqualTo(type);
        assertThat(books.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .endsWith("." + ending);
        assertThat(books.getContentAsByteArray().length).isGreaterThan(list.getContentAsByteArray().length);
    }

    @Test
    void theCatalogueComesBackFromItsTableAsTheDeskWouldWriteIt() throws Exception {
        assertThat(cards(csv(download("books.csv")))).containsExactlyElementsOf(shown(Map.of()));
    }

    @Test
    void theCatalogueComesBackFromItsWorkbookAsTheDeskWouldWriteIt() throws Exception {
        var cards = new ArrayList<BookCard>();
        var words = new DataFormatter();
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(download("books.xlsx").getContentAsByteArray()))) {
            for (var row : workbook.getSheetAt(0)) {
                if (row.getRowNum() > 0) cards.add(card(column -> words.formatCellValue(row.getCell(column))));
            }
        }
        assertThat(cards).containsExactlyElementsOf(shown(Map.of()));
    }

    @Test
    void theCatalogueIsNarrowedAndInOrderAsItIsShown() throws Exception {
        assertThat(cards(csv(download("books.csv?q=中国&category=economy-industry&sort=year"))))
                .containsExactlyElementsOf(shown(Map.of("q", "中国", "category", "economy-industry", "sort", "year")))
                .isNotEmpty();
        assertThat(csv(download("books.csv?q=没有这回事"))).isEmpty();
        assertThat(cards(csv(download("books.csv?list=education&importance=required"))))
                .containsExactlyElementsOf(shown(Map.of("list", "education", "importance", "required")))
                .hasSizeBetween(1, 60);
    }

    @Test
    void aListSaysOfEveryBookWhatItSays() throws Exception {
        var expected = lists.edition("education").orElseThrow().contents().sections().stream()
                .flatMap(section -> section.entries().stream()
                        .map(it -> List.of(
                                it.book().title(),
                                section.title(),
                                List.of("必读", "推荐", "拓展").get(it.importance().ordinal()),
                                it.note())))
                .toList();
        assertThat(csv(download("lists/education.csv")))
                .extracting(it -> List.of(plain(it.get("书名")), it.get("部分"), it.get("分量"), it.get("荐语")))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void nobodyTakesADraftAway() throws Exception {
        var desk = new Desk(house);
        var draft = desk.list("草稿", desk.book("只在草稿里"));
        assertThat(status("lists/" + draft.slug() + ".csv")).isEqualTo(404);
        People.signIn(WANG, Roles.LIBRARIAN);
        desk.published(draft);
        assertThat(csv(download("lists/" + draft.slug() + ".csv"))).hasSize(1);
        People.signIn(WANG, Roles.LIBRARIAN);
        desk.list("另一份", desk.book("另一本"));
        assertThat(csv(download("lists/" + draft.slug() + ".csv"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lists/no-such-list.csv",
                "lists/education.exe",
                "lists/<script>.csv",
                "lists/..csv",
                "books.exe",
                "books.CSV"
            })
    void whatThereIsNotIsNotFound(String path) throws Exception {
        assertThat(status(path)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "category=no-such",
                "sort=no-such",
                "q=%00",
                "q=%25_%27%22",
                "q=a&q=b",
                "sort=",
                "category=%00",
                "unknown=1",
                "list=no-such",
                "list=%00",
                "importance=x&reading=x&new=x&view=x"
            })
    void nothingBreaksByWhatStandsInTheAddress(String query) throws Exception {
        assertThat(download("books.csv?" + query).getContentAsString(UTF_8)).startsWith("\uFEFF\"书名\"");
    }

    @Test
    void noAddressIsTooLongToNarrow() throws Exception {
        assertThat(csv(download("books.csv?q=" + "长".repeat(5000)))).isEmpty();
    }

    @Test
    void strangersAreLedToTheDoor() throws Exception {
        People.signOut();
        for (var path : List.of("books.csv", "lists/education.csv")) {
            var answer = http.perform(get("/exports/" + path)).andReturn().getResponse();
            assertThat(answer.getStatus()).isBetween(300, 404);
            assertThat(answer.getContentAsString()).isEmpty();
        }
    }

    @Test
    void aFileCostsTheSameWhateverItHolds() throws Exception {
        long few = cost("lists/education.csv");
        long narrowed = cost("books.csv?q=费孝通");
        var mark = "共有" + System.nanoTime();
        var desk = new Desk(house);
        var books = Stream.iterate(0, it -> it + 1)
                .limit(60)
                .map(it -> desk.book(mark + "之" + it))
                .toArray(BookId[]::new);
        var list = desk.published(desk.list("很多", books));
        assertThat(cost("lists/" + list.slug() + ".csv")).isEqualTo(few).isLessThanOrEqualTo(5);
        // Narrowed to these: what other tests left behind may be more than one page.
        assertThat(csv(download("books.csv?q=" + mark))).hasSize(60);
        assertThat(cost("books.csv?q=" + mark)).isEqualTo(narrowed).isLessThanOrEqualTo(2);
    }

    private long cost(String path) throws Exception {
        var failed = new ArrayList<Exception>();
        long cost = SqlCount.of(() -> {
            try {
                download(path);
            } catch (Exception failure) {
                failed.add(failure);
            }
        });
        assertThat(failed).isEmpty();
        return cost;
    }

    private List<BookCard> shown(Map<String, String> address) {
        People.signIn(WANG, Roles.MEMBER);
        var wish = BookWish.of(
                it -> Optional.ofNullable(address.get(it)),
                slug -> sectors.find(slug).map(SectorRow::id));
        var ids = directory.page(wish, null, 10_000).stream()
                .map(DirectoryRow::id)
                .toList();
        var facts = catalogue.facts(ids);
        return ids.stream().map(facts::get).map(BookFacts::card).toList();
    }

    private List<BookCard> cards(List<CSVRecord> rows) {
        return rows.stream().map(row -> card(column -> plain(row.get(column)))).toList();
    }

    private BookCard card(IntFunction<String> cell) {
        People.signIn(WANG, Roles.MEMBER);
        var slugs = catalogue.categories().stream().collect(Collectors.toMap(CategoryRow::name, CategoryRow::slug));
        return BookCard.of(it -> switch (it) {
            case CATEGORY -> slugs.getOrDefault(cell.apply(it.ordinal()), "");
            case RIGHTS -> Rights.found(cell.apply(it.ordinal()));
            default -> cell.apply(it.ordinal());
        });
    }

    // As every text is taken in.
    private static String plain(String cell) {
        return Text.line(cell, 10_000);
    }

    private static List<CSVRecord> csv(MockHttpServletResponse answer) throws Exception {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(answer.getContentAsString(UTF_8).substring(1)))
                .getRecords();
    }

    private MockHttpServletResponse download(String path) throws Exception {
        var answer = answer(path);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer;
    }

    private int status(String path) throws Exception {
        return answer(path).getStatus();
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        var answer = http.perform(
                        get(URI.create("/exports/" + path.replace("<", "%3C").replace(">", "%3E")))
                                .header("Accept-Language", "zh-CN")
                                .with(user(WANG.value().toString()).roles("MEMBER")))
                .andReturn()
                .getResponse();
        // The request took the thread's sign-in with it.
        People.signIn(WANG, Roles.LIBRARIAN);
        return answer;
    }
}
