package org.scholarlycppcc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Desk;
import org.scholarlycppcc.catalogue.GapMap;
import org.scholarlycppcc.catalogue.Gaps;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An attack on the map by whoever may see it: lists that overlap as one likes, every year, before and after. The whole map
 * is compared, so that nothing that can be reckoned from it differs either.
 */
@StoredTest
class GapsTellNobodyTests {
    private static final String READ = "readinglog.finished";
    private static final String TALKED = "groups.discussed";

    @Autowired
    Gaps gaps;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private MemberId li;
    private BookId book;
    private BookId beside;
    private UUID discussion;

    @BeforeEach
    void listsThatDifferByOneBook(@Autowired ApplicationContext house) {
        li = people.named("李");
        People.signIn(li, Roles.LIBRARIAN);
        var desk = new Desk(house);
        book = desk.book("谁读过");
        beside = desk.book("旁边一本");
        var sector = people.sector("cpc");
        desk.published(desk.list("单单一本", sector, book));
        desk.published(desk.list("一本加一本", people.sector("youth"), book, beside));
        desk.published(desk.list("少这一本", people.sector("women"), beside));
        discussion = discussionOn(book);
        People.signOut();
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void ofFewerThanThreeReadersTheMapSaysNothingAtAll() {
        saysNothingOfFewerThanThree(READ, this::finishes);
    }

    @Test
    void ofFewerThanThreeWritersTheMapSaysNothingAtAll() {
        saysNothingOfFewerThanThree(TALKED, (member, of) -> writes(member));
    }

    private void saysNothingOfFewerThanThree(String use, BiConsumer<MemberId, BookId> does) {
        var nobody = seen();
        var wang = people.named("王");
        does.accept(wang, book);
        assertThat(seen()).isEqualTo(nobody);
        // Again and again the same person is one person.
        does.accept(wang, book);
        does.accept(wang, book);
        assertThat(seen()).isEqualTo(nobody);
        does.accept(people.named("钱"), book);
        assertThat(seen()).isEqualTo(nobody);
        does.accept(people.named("孙"), book);
        var three = seen();
        assertThat(three).isNotEqualTo(nobody);
        assertThat(three.getFirst().used(use).of(people.sector("cpc")).listed())
                .extracting(it -> it.book().id())
                .contains(book);
        // Nor does it say how many more there are.
        does.accept(people.named("周"), book);
        does.accept(people.named("吴"), book);
        assertThat(seen()).isEqualTo(three);
    }

    @Test
    void readersOfTwoBooksAreNeverAddedUp() {
        var nobody = seen();
        finishes(people.named("王"), book);
        finishes(people.named("钱"), book);
        finishes(people.named("孙"), beside);
        finishes(people.named("周"), beside);
        assertThat(seen()).isEqualTo(nobody);
    }

    @Test
    void readingsThatAreNotFinishedOrFromBeforeDoNotCount() {
        var nobody = seen();
        for (var name : List.of("王", "钱", "孙")) {
            reading(people.named(name), book, "READING", null);
            reading(people.named(name), book, "FINISHED", LocalDate.now(clock).minusDays(1));
        }
        assertThat(seen()).isEqualTo(nobody);
    }

    @Test
    void postsThatAreHeldOrGoneDoNotCount() {
        var nobody = seen();
        for (var name : List.of("王", "钱", "孙")) {
            post(people.named(name), null, null);
            post(people.named(name), next(), OffsetDateTime.now(ZoneOffset.UTC));
        }
        assertThat(seen()).isEqualTo(nobody);
    }

    /** All that the page is made of, for every year. */
    private List<GapMap> seen() {
        return People.as(
                li,
                () -> {
                    int now = Year.now(clock).getValue();
                    return Stream.of(now, now - 1, now - 2).map(gaps::of).toList();
                },
                Roles.LIBRARIAN);
    }

    private void finishes(MemberId member, BookId of) {
        reading(member, of, "FINISHED", LocalDate.now(clock));
    }

    private void reading(MemberId member, BookId of, String state, @Nullable LocalDate ended) {
        update(
                """
                insert into reading (id, version, reader, book, state, unit, reached, begun, ended, touched)
                values (:id, 1, :member, :book, :state, 'PERCENT', 100, :begun, cast(:ended as date), current_timestamp)
                """,
                "member",
                member.value(),
                "book",
                of.value(),
                "state",
                state,
                "begun",
                LocalDate.now(clock).minusDays(9),
                "ended",
                ended);
    }

    private void writes(MemberId member) {
        post(member, next(), null);
    }

    private void post(MemberId member, @Nullable Integer sequence, @Nullable OffsetDateTime deleted) {
        update(
                """
                insert into post (id, discussion, sequence, author, written, written_on, text, deleted)
                values (:id, :discussion, cast(:sequence as int), :member, :now, current_date, '读过了', cast(:deleted as timestamp with time zone))
                """,
                "discussion",
                discussion,
                "sequence",
                sequence,
                "member",
                member.value(),
                "now",
                clock.instant().atOffset(ZoneOffset.UTC),
                "deleted",
                deleted);
    }

    private int next() {
        return sql.sql("select coalesce(max(sequence), 0) + 1 from post where discussion = :discussion")
                .param("discussion", discussion)
                .query(Integer.class)
                .single();
    }

    private UUID discussionOn(BookId of) {
        var group = UUID.randomUUID();
        update("""
                insert into reading_group (id, version, slug, name, theme, season, book, second_book, access, introduction, etiquette)
                values (:id, 1, :slug, '群', '题', '期', null, :book, 'PRIVATE', '', '')
                """, "id", group, "slug", group.toString(), "book", of.value());
        var id = UUID.randomUUID();
        update("""
                insert into discussion (id, reading_group, number, title, opened_by, opened)
                values (:id, :group, 1, '读到哪里', :member, current_timestamp)
                """, "id", id, "group", group, "member", li.value());
        return id;
    }

    private void update(String statement, @Nullable Object... values) {
        transaction.executeWithoutResult(it -> {
            var asked = sql.sql(statement);
            if (!Stream.of(values).anyMatch("id"::equals)) asked = asked.param("id", UUID.randomUUID());
            for (int i = 0; i < values.length; i += 2) asked = asked.param(String.valueOf(values[i]), values[i + 1]);
            asked.update();
        });
    }
}
