package org.scholarlycppcc.packaged;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.BookWish;
import org.scholarlycppcc.catalogue.Directory;
import org.scholarlycppcc.catalogue.DirectoryRow;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What a page of the catalogue and its facets cost among 200,000 books, 20,000 of which stand on forty lists; on H2 in memory, as tests have it. */
@SpringBootTest
class CatalogueBench {
    private static final int BOOKS = Integer.getInteger("bench.books", 200_000);
    private static final int LISTS = 40;
    private static final int ON_A_LIST = 500;
    private static final int WARM = 5;
    private static final int RUNS = 15;
    private static final int PAGE = 37;
    private static final String SIGNS = "中国人民政协读书学问社会经济法治文化历史农村城市教育科学技术医卫民族宗教青年工会妇女乡土论语史记通鉴改革开放治理基层";

    @Autowired
    Directory directory;

    @Autowired
    Sectors sectors;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    private final Random random = new Random(20_260_101);
    private final MemberId reader = MemberId.random();

    @Test
    void amongManyBooks() {
        People.signIn(reader, Roles.MEMBER);
        fill();
        time("all", Map.of());
        time("year", Map.of("sort", "year"));
        time("category-order", Map.of("sort", "category"));
        time("added", Map.of("sort", "added"));
        time("words", Map.of("q", "乡土"));
        time("rare-words", Map.of("q", "乡土法治"));
        time("category", Map.of("category", "law-society"));
        time("category-year", Map.of("category", "law-society", "sort", "year"));
        time("list", Map.of("list", "education"));
        time("required", Map.of("importance", "required"));
        time("reading", Map.of("reading", "full"));
        time("new", Map.of("new", "yes"));
        time("everything", Map.of("q", "乡", "category", "law-society", "list", "education", "importance", "required", "reading", "unknown", "new", "yes"));
        People.signOut();
    }

    private void time(String name, Map<String, String> address) {
        var wish = BookWish.of(
                it -> Optional.ofNullable(address.get(it)),
                slug -> sectors.find(slug).map(SectorRow::id));
        tell(name + ".facets", () -> directory.facets(wish));
        tell(name + ".first", () -> directory.page(wish, null, PAGE));
        var deep = deep(wish);
        if (deep != null) tell(name + ".deep", () -> directory.page(wish, deep, PAGE));
        if (directory.page(wish, null, 1).isEmpty()) tell(name + ".without", () -> directory.without(wish));
    }

    // A book half-way through.
    private @Nullable DirectoryRow deep(BookWish wish) {
        var books = directory.facets(wish).books();
        if (books < 2 * PAGE) return null;
        return directory.page(wish, null, books / 2).getLast();
    }

    private void tell(String name, Runnable asked) {
        for (int run = 0; run < WARM; run++) asked.run();
        var times = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            var start = System.nanoTime();
            asked.run();
            times.add((System.nanoTime() - start) / 1e6);
        }
        Figure.tell("catalogue." + name, Figure.median(times), "ms");
    }

    private void fill() {
        var categories = sql.query("select id from category order by position", (row, number) -> row.getObject(1, UUID.class));
        var ids = new ArrayList<UUID>();
        for (int from = 0; from < BOOKS; from += 5_000) {
            var rows = new ArrayList<Object[]>();
            for (int book = from; book < Math.min(BOOKS, from + 5_000); book++) rows.add(book(book, categories));
            rows.forEach(it -> ids.add((UUID) it[0]));
            transaction.executeWithoutResult(it -> sql.batchUpdate("""
                    insert into book (id, version, edited_by_hand, category, title, subtitle, creators, publisher, published, isbn, about, why,
                        checked_against, sort_text, match_text, title_key, rights, where_to_read, added)
                    values (?, 1, true, ?, ?, '', ?, ?, ?, '', ?, ?, '', ?, ?, ?, ?, ?, ?)
                    """, rows));
        }
        lists(ids);
        transaction.executeWithoutResult(it -> {
            sql.update("insert into catalogue_visit (member, begun, since) values (?, current_timestamp, current_timestamp - interval '7' day)", reader.value());
            sql.execute("analyze");
        });
    }

    private @Nullable Object[] book(int number, List<UUID> categories) {
        var title = signs(4 + random.nextInt(8));
        var creators = signs(3) + " 著";
        var sort = new byte[24];
        random.nextBytes(sort);
        var place = random.nextInt(10);
        return new Object[] {
            new UUID(random.nextLong(), random.nextLong()),
            categories.get(random.nextInt(categories.size())),
            title,
            creators,
            signs(5) + "出版社",
            random.nextInt(20) == 0 ? null : 1950 + random.nextInt(76),
            signs(150),
            signs(60),
            HexFormat.of().formatHex(sort),
            title + creators.replace(" ", ""),
            title,
            place == 0 ? "PUBLIC_DOMAIN" : "NOT_KNOWN",
            place < 3 ? "https://example.org/" + number : "",
            number % 10 == 0 ? null : OffsetDateTime.now().minusHours(number / 20)
        };
    }

    private String signs(int length) {
        var signs = new StringBuilder();
        for (int place = 0; place < length; place++) signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return signs.toString();
    }

    private void lists(List<UUID> books) {
        var houses = sectors.all();
        for (int number = 0; number < LISTS; number++) {
            var list = new UUID(7, number);
            var sector = number % 8 == 0 ? null : houses.get(number % houses.size()).id().value();
            var entries = new ArrayList<Object[]>();
            for (int entry = 0; entry < ON_A_LIST; entry++)
                entries.add(new Object[] {
                    list,
                    new UUID(number, entry),
                    list,
                    entry,
                    books.get((number * ON_A_LIST + entry) * 9 % books.size()),
                    List.of("REQUIRED", "RECOMMENDED", "FURTHER").get(entry % 3)
                });
            transaction.executeWithoutResult(it -> list(list, sector, entries));
        }
    }

    private void list(UUID list, @Nullable UUID sector, List<Object[]> entries) {
        sql.update("""
                insert into book_list (id, version, slug, kind, sector, title, introduction, edited_by_hand, published_edition, published_version, touched)
                values (?, 1, ?, ?, ?, '书单', '', true, 1, 1, current_timestamp)
                """, list, "bench-" + list, sector == null ? "COMMITTEE" : "SECTOR", sector);
        sql.update("insert into list_edition (book_list, edition, title, introduction, published_at) values (?, 1, '书单', '', current_timestamp)", list);
        sql.update("insert into edition_section (book_list, edition, id, place, title) values (?, 1, ?, 0, '一')", list, list);
        sql.batchUpdate("insert into edition_entry (book_list, edition, id, section, place, book, importance, note) values (?, 1, ?, ?, ?, ?, ?, '')", entries);
    }
}
