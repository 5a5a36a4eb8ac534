package org.scholarlycppcc.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.StoredTest;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.BookFacets.Choice;
import org.scholarlycppcc.catalogue.Directory.Order;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

@StoredTest
class DirectoryTests {
    private static final MemberId WANG = MemberId.random();

    @Autowired
    Directory directory;

    @Autowired
    Sectors sectors;

    @Autowired
    People people;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private final String mark = "标" + Long.toString(System.nanoTime(), 36);

    @BeforeEach
    void aMemberReads() {
        People.signIn(WANG, Roles.MEMBER);
    }

    @AfterEach
    void leaves() {
        People.signOut();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void everyBookIsOnExactlyOnePage(Order order) {
        for (var address :
                List.of(Map.of("category", "united-front"), Map.of("list", "committee"), Map.<String, String>of())) {
            var wish = wish(address, order);
            var all = new ArrayList<DirectoryRow>();
            int limit = address.isEmpty() ? 50 : 5;
            for (var page = directory.page(wish, null, limit);
                    !page.isEmpty();
                    page = directory.page(wish, page.getLast(), limit)) all.addAll(page);
            assertThat(all)
                    .containsExactlyElementsOf(directory.page(wish, null, 10_000))
                    .hasSize(directory.facets(wish).books())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void titlesComeInTheOrderOfTheirSounds() {
        assertThat(titles(Map.of("category", "history-culture"))).containsSubsequence("论语", "史记");
    }

    @Test
    void theNewestComeFirstAndThoseOfWhichNothingIsKnownLast() {
        People.signIn(people.named("李"), Roles.LIBRARIAN);
        var desk = new Desk(house);
        var cataloguing = house.getBean(Cataloguing.class);
        for (var year : List.of("1999", "2005", ""))
            cataloguing.add(Desk.card(mark + year, "佚名 著").with(Fact.PUBLISHED, year));
        desk.book(mark + "又");
        assertThat(titles(Map.of("q", mark, "sort", "year"))).startsWith(mark + "2005", mark + "1999");
        come(mark + "1999", "2020-01-02T00:00:00Z");
        come(mark + "2005", "2020-01-01T00:00:00Z");
        come(mark + "又", "2020-01-03T00:00:00Z");
        come(mark, null);
        assertThat(titles(Map.of("q", mark, "sort", "added")))
                .containsExactly(mark + "又", mark + "1999", mark + "2005", mark);
    }

    private void come(String title, @Nullable String at) {
        transaction.executeWithoutResult(it -> sql.sql(
                        "update book set added = cast(:at as timestamp(6) with time zone) where title = :title")
                .param("at", at == null ? null : Instant.parse(at).atOffset(ZoneOffset.UTC))
                .param("title", title)
                .update());
    }

    @Test
    void allTypedWordsMustBeThere() {
        assertThat(titles(Map.of("q", "费孝通 乡土"))).contains("乡土中国");
        assertThat(titles(Map.of("q", "费孝通 没有的"))).isEmpty();
        assertThat(titles(Map.of("q", "% _"))).hasSameSizeAs(titles(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000\u0007\u202e", "👨‍👩‍👧‍👦🇨🇳读", "<script>alert(1)</script>", "' or '1'='1"})
    void anythingMayStandInAnAddress(String typed) {
        for (var facet : BookFacet.values()) {
            var wish = wish(Map.of(facet.word(), typed.repeat(5000), "sort", typed));
            assertThat(directory.page(wish, null, 5)).hasSizeLessThanOrEqualTo(5);
            assertThat(directory.facets(wish).books()).isNotNegative();
            assertThat(directory.without(wish)).hasSize(wish.chosen().size());
        }
    }

    @Test
    void whatThereIsNotNarrowsNothing() {
        var address = Map.of("list", "no-such", "importance", "high", "reading", "nowhere", "new", "1", "sort", "no");
        assertThat(wish(address)).isEqualTo(BookWish.ANY);
        assertThat(titles(Map.of("category", "no-such"))).isEmpty();
    }

    // Three books: one that education requires and the committee recommends further, one that education recommends
    // and whose text the house has, and one on no list that stands in a library.
    private void threeBooks() {
        People.signIn(people.named("李"), Roles.LIBRARIAN);
        var desk = new Desk(house);
        var cataloguing = house.getBean(Cataloguing.class);
        var one = desk.book(mark + "甲");
        var other = cataloguing.add(Desk.card(mark + "乙", "佚名 著")
                .with(Fact.CATEGORY, "law-society")
                .with(Fact.RIGHTS, "PUBLIC_DOMAIN")
                .with(Fact.WHERE_TO_READ, "https://example.org/yi"));
        cataloguing.add(Desk.card(mark + "丙", "佚名 著").with(Fact.WHERE_TO_READ, "机关图书室第三架"));
        listed(desk.list(mark, sector("education"), one, other), Importance.REQUIRED, Importance.RECOMMENDED);
        listed(desk.list(mark, one), Importance.FURTHER);
        People.signIn(WANG, Roles.MEMBER);
    }

    private void listed(Draft draft, Importance... importance) {
        var desk = new Desk(house);
        for (int place = 0; place < importance.length; place++)
            house.getBean(Listing.class)
                    .weigh(
                            draft.id(),
                            Desk.entry(draft, place).id(),
                            Desk.entry(draft, place).importance(),
                            importance[place]);
        desk.published(draft);
    }

    @Test
    void facetsNarrowTogether() {
        threeBooks();
        assertThat(found("list", "education")).containsExactlyInAnyOrder("甲", "乙");
        assertThat(found("list", "committee")).containsExactly("甲");
        assertThat(found("importance", "required")).containsExactly("甲");
        assertThat(found("importance", "further")).isEmpty();
        assertThat(found("list", "committee", "importance", "further")).containsExactly("甲");
        assertThat(found("list", "education", "importance", "recommended", "category", "law-society"))
                .containsExactly("乙");
        assertThat(found("reading", "full")).containsExactly("乙");
        assertThat(found("reading", "place")).containsExactly("丙");
        assertThat(found("reading", "unknown")).containsExactly("甲");
        assertThat(found("reading", "unknown", "list", "medicine-health")).isEmpty();
    }

    private List<String> found(String... address) {
        var all = new HashMap<>(Map.of("q", mark));
        for (int place = 0; place < address.length; place += 2) all.put(address[place], address[place + 1]);
        return titles(all).stream().map(it -> it.substring(mark.length())).toList();
    }

    @Test
    void numbersRespectTheWordsAndAllOtherFacets() {
        threeBooks();
        var any = directory.facets(wish(Map.of("q", mark)));
        assertThat(any.books()).isEqualTo(3);
        assertThat(counts(any, BookFacet.CATEGORY))
                .containsOnly(Map.entry("literature-arts", 2), Map.entry("law-society", 1));
        assertThat(counts(any, BookFacet.IMPORTANCE))
                .containsOnly(Map.entry("required", 1), Map.entry("recommended", 1));
        assertThat(counts(any, BookFacet.READING))
                .containsOnly(Map.entry("full", 1), Map.entry("place", 1), Map.entry("unknown", 1));
        assertThat(any.byCommittee()).isEqualTo(1);
        assertThat(any.bySector()).containsOnly(Map.entry(sector("education"), 2));

        var chosen = directory.facets(wish(Map.of("q", mark, "list", "committee", "category", "literature-arts")));
        assertThat(chosen.books()).isEqualTo(1);
        assertThat(counts(chosen, BookFacet.CATEGORY)).containsOnly(Map.entry("literature-arts", 1));
        assertThat(counts(chosen, BookFacet.IMPORTANCE)).containsOnly(Map.entry("further", 1));
        assertThat(chosen.bySector()).containsOnly(Map.entry(sector("education"), 1));
    }

    @Test
    void whatStandsOnPaperIsSoBesideWhereElseItCanBeRead() {
        threeBooks();
        var ids = new HashMap<String, BookId>();
        directory.page(wish(Map.of("q", mark)), null, 5).forEach(it -> ids.put(it.title(), it.id()));
        var shelf = house.getBean(PaperShelf.class);
        transaction.executeWithoutResult(it -> {
            shelf.stand(List.of(UUID.randomUUID(), UUID.randomUUID()), Objects.requireNonNull(ids.get(mark + "甲")));
            shelf.stand(List.of(UUID.randomUUID()), Objects.requireNonNull(ids.get(mark + "乙")));
        });
        assertThat(found("reading", "paper")).containsExactlyInAnyOrder("甲", "乙");
        assertThat(found("reading", "paper", "list", "committee")).containsExactly("甲");
        assertThat(found("reading", "full")).containsExactly("乙");
        var any = directory.facets(wish(Map.of("q", mark)));
        assertThat(any.books()).isEqualTo(3);
        assertThat(counts(any, BookFacet.READING))
                .containsOnly(
                        Map.entry("full", 1), Map.entry("paper", 2), Map.entry("place", 1), Map.entry("unknown", 1));
        var chosen = directory.facets(wish(Map.of("q", mark, "reading", "paper")));
        assertThat(chosen.books()).isEqualTo(2);
        assertThat(counts(chosen, BookFacet.READING)).isEqualTo(counts(any, BookFacet.READING));
        assertThat(counts(chosen, BookFacet.CATEGORY))
                .containsOnly(Map.entry("literature-arts", 1), Map.entry("law-society", 1));
        everyNumberIsThatOfTheBooksBehindIt();
    }

    private static Map<String, Integer> counts(BookFacets facets, BookFacet facet) {
        var counts = new HashMap<String, Integer>();
        for (Choice choice : facets.of(facet)) if (choice.books() > 0) counts.put(choice.value(), choice.books());
        return counts;
    }

    @Test
    void everyNumberIsThatOfTheBooksBehindIt() {
        threeBooks();
        for (var before : List.of(
                Map.of("q", mark),
                Map.<String, String>of(),
                Map.of("list", "education"),
                Map.of("importance", "required", "reading", "unknown"),
                Map.of("list", "education", "reading", "paper"))) {
            var facets = directory.facets(wish(before));
            for (var facet : List.of(BookFacet.CATEGORY, BookFacet.IMPORTANCE, BookFacet.READING)) {
                for (var choice : facets.of(facet)) {
                    var address = new HashMap<>(before);
                    address.put(facet.word(), choice.value());
                    assertThat(titles(address)).as(address.toString()).hasSize(choice.books());
                }
            }
            for (var sector : sectors.all()) {
                var address = new HashMap<>(before);
                address.put("list", sector.slug());
                assertThat(titles(address))
                        .as(address.toString())
                        .hasSize(facets.bySector().getOrDefault(sector.id(), 0));
            }
        }
    }

    @Test
    void draftsAndArchivedListsDoNotCount() {
        People.signIn(people.named("李"), Roles.LIBRARIAN);
        var desk = new Desk(house);
        var book = desk.book(mark + "甲");
        var draft = desk.list(mark, sector("education"), book);
        assertThat(found("list", "education")).isEmpty();
        assertThat(directory.facets(wish(Map.of("q", mark))).bySector()).isEmpty();
        assertThat(directory.page(wish(Map.of("q", mark)), null, 5))
                .extracting(DirectoryRow::importance)
                .containsOnlyNulls();
        var published = desk.published(draft);
        assertThat(found("list", "education")).containsExactly("甲");
        house.getBean(Listing.class).add(published.id(), Desk.first(published).id(), desk.book(mark + "乙"));
        assertThat(found("list", "education")).containsExactly("甲");
        house.getBean(Archiving.class).archive(published.id());
        assertThat(found("list", "education")).isEmpty();
        assertThat(counts(directory.facets(wish(Map.of("q", mark))), BookFacet.IMPORTANCE))
                .isEmpty();
    }

    @Test
    void aMergedBookIsNotThere() {
        People.signIn(people.named("李"), Roles.LIBRARIAN);
        var desk = new Desk(house);
        var stays = desk.book(mark + "甲");
        var goes = desk.book(mark + "乙");
        transaction.executeWithoutResult(it -> sql.sql("update book set merged_into = :stays where id = :goes")
                .param("stays", stays.value())
                .param("goes", goes.value())
                .update());
        for (var order : Order.values())
            assertThat(directory.page(wish(Map.of("q", mark), order), null, 5))
                    .extracting(DirectoryRow::id)
                    .containsExactly(stays);
        assertThat(directory.facets(wish(Map.of("q", mark))).books()).isEqualTo(1);
    }

    @Test
    void saysWhatToTakeOffWhereNothingIsFound() {
        threeBooks();
        var wish = wish(Map.of("q", mark, "list", "committee", "reading", "full"));
        assertThat(directory.page(wish, null, 5)).isEmpty();
        assertThat(directory.without(wish))
                .containsEntry(BookFacet.LIST, 1)
                .containsEntry(BookFacet.READING, 1)
                .containsKey(BookFacet.WORDS);
    }

    @Test
    void costsTheSameWhateverIsChosen() {
        var all = Map.of(
                "q",
                "中国 人",
                "category",
                "law-society",
                "list",
                "education",
                "importance",
                "required",
                "reading",
                "unknown",
                "new",
                "yes");
        for (var address : List.of(Map.<String, String>of(), all)) {
            var wish = wish(address);
            assertThat(SqlCount.of(() -> directory.facets(wish))).isEqualTo(2);
            assertThat(SqlCount.of(() -> directory.page(wish, null, 5))).isEqualTo(1);
            assertThat(SqlCount.of(() -> directory.without(wish))).isLessThanOrEqualTo(1);
        }
        assertThat(SqlCount.of(() -> directory.page(wish(Map.of(), Order.CATEGORY), null, 5)))
                .isEqualTo(2);
    }

    private List<String> titles(Map<String, String> address) {
        return directory.page(wish(address), null, 10_000).stream()
                .map(DirectoryRow::title)
                .toList();
    }

    private BookWish wish(Map<String, String> address, Order order) {
        var ordered = new HashMap<>(address);
        ordered.put("sort", order.word());
        return wish(ordered);
    }

    private BookWish wish(Map<String, String> address) {
        return BookWish.of(
                it -> Optional.ofNullable(address.get(it)),
                slug -> sectors.find(slug).map(SectorRow::id));
    }

    private SectorId sector(String slug) {
        return sectors.find(slug).orElseThrow().id();
    }

    @Test
    void strangersReadNothing() {
        People.signOut();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> directory.facets(BookWish.ANY));
    }
}
