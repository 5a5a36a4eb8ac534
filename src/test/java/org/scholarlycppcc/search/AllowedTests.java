package org.scholarlycppcc.search;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.SqlCount;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.groups.Access;
import org.scholarlycppcc.groups.Founded;
import org.scholarlycppcc.groups.GroupId;
import org.scholarlycppcc.groups.PostId;
import org.scholarlycppcc.groups.Posting;
import org.scholarlycppcc.groups.Talk;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.readinglog.NoteId;
import org.scholarlycppcc.readinglog.NoteText;
import org.scholarlycppcc.readinglog.Notebook;
import org.scholarlycppcc.readinglog.Visibility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What each reader finds, against an index of nothing but what the tables say the reader may see. */
// In the application of the stored tests; what is stored is compared on both databases elsewhere.
@SpringBootTest
@Import({SqlCount.class, People.class})
class AllowedTests {
    private static final int PEOPLE = 20;
    private static final int READERS = 10;
    private static final int QUESTIONS = 20;
    private static final int GROUPS = 12;
    private static final int MOST = 8;
    private static final List<String> SECTORS = List.of("education", "economy", "youth");
    private static final List<String> WORDS = List.of("夜雨", "灯火", "河流", "砖瓦", "茶馆", "渡口", "稻田", "石桥", "戏台", "老街");
    /** Words, a character, pinyin, first letters, a wrong character of the same sound, two characters swapped. */
    private static final List<Function<String, String>> WAYS = List.of(
            it -> it,
            it -> it.substring(0, 1),
            it -> it + "读书群",
            it -> it + "读书裙",
            it -> it + "读群书",
            it -> Readings.of(it.charAt(0)).getFirst()
                    + Readings.of(it.charAt(1)).getFirst());

    private final Random chance = new Random(20261126);

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory house;

    @Autowired
    private Posting posting;

    @Autowired
    private Talk talk;

    @Autowired
    private Notebook notebook;

    @Autowired
    private Search search;

    @Autowired
    private Index index;

    @Autowired
    private Sources sources;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void isWhatTheTablesLetEachReaderSeeAndNothingElse() {
        var members = IntStream.range(0, PEOPLE)
                .mapToObj(it -> people.seated(
                        "读" + it, any(SECTORS), LocalDate.now(clock).minusYears(1)))
                .toList();
        generate(members);
        index.rebuild();
        index.caughtUp();
        var things = things();
        int hidden = 0;
        int found = 0;
        for (var member : members.subList(0, READERS)) {
            var allowed = allowed(things, member);
            hidden += things.size() - allowed.size();
            try (var leaves = new Leaves().with(allowed)) {
                for (int i = 0; i < QUESTIONS; i++)
                    found += compare(member, any(WAYS).apply(any(WORDS)), leaves, allowed);
            }
        }
        // Else nothing was compared.
        assertThat(hidden).isGreaterThan(1000);
        assertThat(found).isGreaterThan(1000);
    }

    private int compare(MemberId member, String typed, Leaves leaves, List<Document> allowed) {
        var expected = leaves.find(typed);
        var finds = find(member, Question.of(typed));
        assertThat(finds.counts()).as(typed).isEqualTo(expected.counts());
        assertThat(finds.facets()).as(typed).isEqualTo(expected.facets());
        assertThat(finds.meant()).as(typed).isEqualTo(expected.meant());
        assertThat(everything(it -> find(member, it), typed))
                .as(typed)
                .isEqualTo(everything(it -> leaves.find(it, Leaves.EVERYONE), typed));
        var completions = People.as(member, () -> search.complete(typed), "MEMBER");
        var names = allowed.stream().map(Document::title).collect(toSet());
        assertThat(names).containsAll(titles(completions));
        // With eight the last ones could be others of the same rank.
        if (completions.size() < MOST)
            assertThat(titles(completions)).containsAll(leaves.completions(typed, Leaves.EVERYONE));
        return expected.total();
    }

    private static List<String> titles(List<Find> finds) {
        return finds.stream().map(it -> it.title().words()).toList();
    }

    private Finds find(MemberId member, Question question) {
        return People.as(member, () -> search.find(question), "MEMBER");
    }

    private static Set<String> everything(Function<Question, Finds> finder, String typed) {
        var paths = new ArrayList<String>();
        var question = Question.of(typed);
        @Nullable String next;
        do {
            var page = finder.apply(question);
            page.page().forEach(it -> paths.add(it.kind() + " " + it.path().replaceFirst("[?&]mark=.*", "")));
            next = page.next();
            if (next != null) question = question.from(next);
        } while (next != null);
        return new HashSet<>(paths);
    }

    private void generate(List<MemberId> members) {
        var founded = Founded.in(house);
        var books = sql.sql("select id from book order by title fetch first 5 rows only")
                .query((row, number) -> new BookId(row.getObject("id", UUID.class)))
                .list();
        for (int i = 0; i < GROUPS; i++) {
            var inside = members.stream().filter(it -> chance.nextInt(3) == 0).toList();
            if (inside.isEmpty()) continue;
            var group = founded.group(
                    chance.nextInt(3) > 0 ? Access.PRIVATE : any(List.of(Access.values())),
                    inside.getFirst(),
                    inside.stream().skip(1).toArray(MemberId[]::new));
            name(group, any(WORDS) + "读书群");
            for (var member : inside) {
                People.signIn(member, "MEMBER");
                for (int post = 0; post < 3; post++)
                    posting.publish(any(talk.discussions(group)).id(), PostId.random(), sentence(), null, "");
                notebook.write(NoteId.random(), any(books), note(group));
            }
        }
    }

    private void name(GroupId group, String name) {
        transaction.executeWithoutResult(it -> sql.sql("update reading_group set name = :name where id = :group")
                .param("name", name)
                .param("group", group.value())
                .update());
    }

    private NoteText note(GroupId group) {
        var visibility = any(List.of(Visibility.values()));
        return new NoteText("", "", sentence(), visibility, visibility == Visibility.GROUP ? group : null);
    }

    private String sentence() {
        return "说到" + any(WORDS) + "，就想起" + any(WORDS) + "和" + any(WORDS) + "。";
    }

    private <T> T any(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }

    /** Everything there is. */
    private List<Document> things() {
        var things = new ArrayList<Document>();
        for (var kind : sources.kinds()) {
            var ids = sources.idsAfter(kind, null, 1_000_000);
            things.addAll(sources.current(kind, ids));
        }
        return things;
    }

    private List<Document> allowed(List<Document> things, MemberId reader) {
        var seen = seen(reader);
        var groups = ids("select id from reading_group");
        return things.stream()
                .filter(it -> switch (it.kind()) {
                    case GROUP, WEEK, DIGEST, POST, NOTE -> seen.contains(it.id());
                    // The list of a group has the group's id.
                    case LIST ->
                        groups.contains(it.id())
                                ? seen.contains(it.id())
                                : !it.audiences().isEmpty();
                    case BOOK, ROOM, PERSON -> !it.audiences().isEmpty();
                })
                .map(AllowedTests::open)
                .toList();
    }

    private static Document open(Document thing) {
        return new Document(
                thing.kind(),
                thing.id(),
                thing.title(),
                thing.names(),
                thing.body(),
                thing.place(),
                thing.path(),
                thing.at(),
                Leaves.EVERYONE,
                thing.authors(),
                thing.belongs());
    }

    private Set<UUID> ids(String statement) {
        return new HashSet<>(sql.sql(statement)
                .query((row, number) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list());
    }

    private Set<UUID> seen(MemberId reader) {
        return new HashSet<>(sql.sql("""
                        with open_group as (
                            select g.id from reading_group g where g.access <> 'PRIVATE' or exists (
                                select 1 from membership m where m.reading_group = g.id and m.member = :me and m.lasting = true))
                        select id from open_group
                        union all select w.id from plan_week w where w.reading_group in (select id from open_group)
                        union all select s.id from digest s where s.reading_group in (select id from open_group)
                        union all select p.id from post p join discussion d on d.id = p.discussion
                            where p.sequence is not null and p.deleted is null and d.reading_group in (select id from open_group)
                        union all select n.id from reading_note n where n.writer = :me or n.visibility = 'COMMITTEE'
                            or n.visibility = 'GROUP' and n.circle in (
                                select m.reading_group from membership m where m.member = :me and m.lasting = true)
                            or n.visibility = 'ROOM' and n.circle in (
                                select s.sector from seat s where s.member = :me and s.begins <= :today and (s.ends is null or s.ends >= :today))
                        """)
                .param("me", reader.value())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list());
    }
}
