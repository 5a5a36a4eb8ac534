package org.scholarlycppcc.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.ViewTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.catalogue.Lists;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class CatalogueViewTests extends ViewTest {
    @Autowired
    Catalogue catalogue;

    @Autowired
    Lists lists;

    @Autowired
    People people;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private MemberId wang = MemberId.random();

    @BeforeEach
    void wangReads() {
        wang = people.named("王");
        People.signIn(wang, Roles.MEMBER);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @Test
    void theDirectoryIsNarrowedByWordsAndCategoryInItsAddress() {
        var view = books(Map.of("q", "费孝通", "category", "law-society"));
        assertThat(told(view)).contains("乡土中国").doesNotContain("共产党宣言");
        assertThat($(TextField.class).from(view).withId("books-words").single().getValue())
                .isEqualTo("费孝通");
    }

    @Test
    void anUnreadableAddressShowsAllBooks() {
        assertThat(told(books(Map.of("sort", "no-such", "since", "x")))).contains("21世纪资本论");
        assertThat(told(books(Map.of("category", "no-such")))).isEmpty();
    }

    @Test
    void theRestOfTheDirectoryFollowsOnRequest() {
        var view = books(Map.of());
        assertThat($(Tiles.class).from(view).all()).hasSize(1);
        test($(com.vaadin.flow.component.button.Button.class)
                        .from(view)
                        .withId("books-more")
                        .single())
                .click();
        assertThat($(Tiles.class).from(view).all()).hasSize(2);
    }

    @Test
    void whatIsChosenIsTakenOffPieceByPiece() {
        var view = books(Map.of("list", "education", "importance", "required", "sort", "year"));
        var chosen = $(ChosenFacets.class).from(view).single();
        assertThat(chosen.getElement().getTextRecursively()).contains("教育界", "必读");
        assertThat($(RouterLink.class).from(chosen).all())
                .extracting(RouterLink::getHref)
                .containsExactly(
                        "books?importance=required&sort=year", "books?sort=year&list=education", "books?sort=year");
        assertThat($(com.vaadin.flow.component.button.Button.class)
                        .from(view)
                        .withId("books-filter")
                        .single()
                        .getText())
                .isEqualTo("筛选（2）");
    }

    @Test
    void aChosenValueIsLetGoByChoosingItAgain() {
        var view = books(Map.of("list", "education"));
        assertThat($(RouterLink.class).from(view).all())
                .filteredOn(it -> it.getElement().hasAttribute("aria-current"))
                .extracting(RouterLink::getHref)
                .contains("books");
    }

    @Test
    void whereNothingIsFoundItSaysWhatToTakeOff() {
        var view = books(Map.of("q", "共产党宣言", "category", "law-society"));
        assertThat(told(view)).isEmpty();
        assertThat($(NoBooks.class).from(view).single().getElement().getTextRecursively())
                .contains("去掉其中一项", "去掉“共产党宣言”", "去掉法治、社会治理与民生");
        assertThat($(NoBooks.class)
                        .from(books(Map.of("q", "没有这回事", "category", "no-such")))
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("看全部图书");
    }

    @Test
    void aTableStandsWhereTheAddressSaysSo() {
        var view = books(Map.of("q", "费孝通", "view", "table"));
        assertThat($(Tiles.class).from(view).all()).isEmpty();
        assertThat($(BookTable.class).from(view).single().getElement().getProperty("told"))
                .contains("乡土中国", "费孝通 著", "书名", "重要程度", "必读");
        assertThat($(BookTable.class).from(books(Map.of("view", "no-such"))).all())
                .isEmpty();
    }

    @Test
    void whatCameSinceTheVisitBeforeIsToldAndShown() {
        books(Map.of());
        transaction.executeWithoutResult(
                it -> sql.sql("update catalogue_visit set begun = begun - interval '7' hour where member = :me")
                        .param("me", wang.value())
                        .update());
        People.signIn(people.named("李"), Roles.LIBRARIAN);
        new Desk(house).book("昨夜新到之书");
        People.signIn(wang, Roles.MEMBER);
        navigate(ListsView.class);
        var link = $(RouterLink.class).from(books(Map.of())).withId("books-new").single();
        assertThat(link.getText()).contains("新到");
        assertThat(link.getHref()).isEqualTo("books?new=yes");
        assertThat(told(books(Map.of("new", "yes", "q", "昨夜")))).contains("昨夜新到之书");
    }

    @Test
    void everythingChosenCostsNoMoreThanAPageMay() {
        var all = Map.of(
                "q",
                "中国",
                "category",
                "law-society",
                "list",
                "education",
                "importance",
                "required",
                "reading",
                "unknown",
                "new",
                "yes",
                "sort",
                "category",
                "view",
                "table");
        books(Map.of());
        for (var query : List.of(Map.<String, String>of(), Map.of("sort", "category"), all)) {
            navigate(ListsView.class);
            assertThat(SqlCount.of(() -> books(query))).isLessThanOrEqualTo(8);
        }
    }

    private BooksView books(Map<String, String> query) {
        com.vaadin.flow.component.UI.getCurrent().navigate(BooksView.class, QueryParameters.simple(query));
        return (BooksView) getCurrentView();
    }

    private String told(com.vaadin.flow.component.Component view) {
        return $(Tiles.class).from(view).all().stream()
                .map(it -> it.getElement().getProperty("told"))
                .reduce("", String::concat);
    }

    @Test
    void aBookSaysWhatItIsAndWhoRecommendsIt() {
        var view = book("xiangtu-zhongguo");
        assertThat($(H1.class).from(view).single().getText()).isEqualTo("乡土中国");
        assertThat(view.getElement().getTextRecursively()).contains("费孝通 著", "为什么读", "收入书目", "必读");
        assertThat($(Anchor.class).from(view).all())
                .extracting(Anchor::getHref)
                .anyMatch(it -> it.startsWith("lists/committee-2022?entry="));
        assertThat($(Facts.class).from(view).all()).isEmpty();
    }

    private BookView book(String key) {
        return navigate(
                BookView.class,
                Map.of(BookView.BOOK, catalogue.byKey(key).orElseThrow().value().toString()));
    }

    @Test
    void aBookThatIsNotThereAndAnIdThatIsNoneAreBothNotFound() {
        for (var id : new String[] {UUID.randomUUID().toString(), "1", "<script>"})
            assertThatExceptionOfType(Exception.class)
                    .isThrownBy(() -> navigate(BookView.class, Map.of(BookView.BOOK, id)));
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> navigate(ListView.class, Map.of(ListView.SLUG, "no-such-list")));
    }

    @Test
    void aMemberFindsNoWayToTheDesk() {
        assertThat(book("xiangtu-zhongguo").getElement().getOuterHTML()).doesNotContain("edit-book");
        assertThatExceptionOfType(Exception.class).isThrownBy(() -> navigate(DeskView.class));
    }

    @Test
    void aListOpensAtAnEntry() {
        var entry = lists.edition("education")
                .orElseThrow()
                .contents()
                .entries()
                .skip(5)
                .findFirst()
                .orElseThrow();
        var view = list("education", Map.of("entry", entry.id().toString()));
        assertThat($(Entries.class).from(view).all())
                .extracting(it -> it.getElement().getProperty("told"))
                .hasSize(3)
                .filteredOn(it -> it.contains("\"here\":true"))
                .singleElement()
                .asString()
                .contains(entry.book().title());
    }

    @Test
    void aListIsNarrowedToWhatMustBeRead() {
        var view = list("education", Map.of("importance", "required"));
        assertThat($(Entries.class).from(view).all())
                .extracting(it -> it.getElement().getProperty("told"))
                .allMatch(it -> it.contains("必读") && !it.contains("拓展"));
    }

    @Test
    void changesSinceAnUnknownEditionAreNotShown() {
        for (var since : new String[] {"1", "0", "-1", "99999999999", "x"})
            assertThat($(WhatChanged.class)
                            .from(list("education", Map.of("since", since)))
                            .all())
                    .isEmpty();
    }

    private ListView list(String slug, Map<String, String> query) {
        com.vaadin
                .flow
                .component
                .UI
                .getCurrent()
                .navigate(ListView.class, new RouteParameters(ListView.SLUG, slug), QueryParameters.simple(query));
        return (ListView) getCurrentView();
    }

    @Test
    void aListIsTakenAwayInEveryFormat() {
        assertThat(exports(list("education", Map.of("importance", "required"))))
                .containsExactly(
                        "exports/lists/education.pdf",
                        "exports/lists/education.xlsx",
                        "exports/lists/education.csv",
                        "exports/lists/education.ris",
                        "exports/lists/education.bib",
                        "exports/lists/education.xml",
                        "exports/lists/education.txt");
    }

    @Test
    void theCatalogueIsTakenAwayAsItIsNarrowed() {
        assertThat(exports(books(Map.of()))).contains("exports/books.csv", "exports/books.xlsx");
        var wish = Map.of("q", "费孝通", "category", "law-society", "sort", "year");
        assertThat(exports(books(wish)))
                .hasSize(6)
                .allSatisfy(it -> assertThat(QueryParameters.fromString(it.substring(it.indexOf('?') + 1)))
                        .isEqualTo(QueryParameters.simple(wish)));
    }

    private List<String> exports(com.vaadin.flow.component.Component view) {
        var links = $(Anchor.class).from($(Exports.class).from(view).single()).all();
        assertThat(links).allMatch(it -> it.isRouterIgnore() && it.getElement().hasAttribute("download"));
        return links.stream().map(Anchor::getHref).toList();
    }

    @Test
    void publishedListsStandByKindWithTheirBoards() {
        var view = navigate(ListsView.class);
        assertThat(view.getElement().getTextRecursively()).contains("委员会书目", "界别书目", "教育界书单");
    }

    @Test
    void pagesCostTheSameWhateverTheyHold() {
        books(Map.of());
        navigate(ListsView.class);
        var few = statements();
        People.signIn(people.named("李"), Roles.LIBRARIAN);
        var desk = new Desk(house);
        for (int more = 0; more < 10; more++) {
            var books = new BookId[10];
            for (int book = 0; book < books.length; book++) books[book] = desk.book("多" + more + "之" + book);
            books[0] = catalogue.byKey("xiangtu-zhongguo").orElseThrow();
            desk.published(desk.list("更多" + more, people.sector("economy"), books));
        }
        People.signIn(wang, Roles.MEMBER);
        assertThat(statements())
                .isEqualTo(few)
                .allSatisfy((page, count) -> assertThat(count).isLessThanOrEqualTo(8));
    }

    private Map<String, Long> statements() {
        var most = lists.published().stream()
                .filter(it -> it.title().startsWith("更多"))
                .findAny()
                .map(it -> it.slug())
                .orElse("education");
        return Map.of(
                "books", SqlCount.of(() -> books(Map.of())),
                "lists", SqlCount.of(() -> navigate(ListsView.class)),
                "list", SqlCount.of(() -> list(most, Map.of())),
                "committee list", SqlCount.of(() -> list("committee-2022", Map.of())));
    }

    @Test
    void aBookCostsTheSameOnHoweverManyLists() {
        book("lunyu");
        long few = SqlCount.of(() -> book("lunyu"));
        People.signIn(people.named("李"), Roles.LIBRARIAN);
        var desk = new Desk(house);
        for (int more = 0; more < 10; more++)
            desk.published(desk.list("再荐" + more, catalogue.byKey("lunyu").orElseThrow()));
        People.signIn(people.named("王"), Roles.MEMBER);
        assertThat(SqlCount.of(() -> book("lunyu"))).isEqualTo(few);
    }

    @Test
    void badgesSayHowStrongly() {
        assertThat($(Span.class).from(book("xiangtu-zhongguo")).all())
                .filteredOn(it -> it.hasClassName("importance"))
                .extracting(Span::getText)
                .contains("必读");
    }
}
