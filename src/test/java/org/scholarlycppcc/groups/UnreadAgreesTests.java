package org.scholarlycppcc.groups;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scholarlycppcc.People;
import org.scholarlycppcc.members.MemberId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Unread posts, counted by every page that shows them and a second time, one by one, from what the tables hold. */
class UnreadAgreesTests extends GroupsCase {
    private static final int PEOPLE = 9;
    private static final int STEPS = 900;

    private final Random chance = new Random(20261126);

    @Autowired
    JdbcClient sql;

    @Autowired
    Posting posting;

    @Autowired
    Rewriting rewriting;

    @Autowired
    Watching watching;

    @Autowired
    Joining joining;

    @Autowired
    Groups groups;

    @Autowired
    GroupDirectory directory;

    @Autowired
    Talk talk;

    @Autowired
    News news;

    @Test
    void everyCountIsWhatTheTablesSay() {
        var members = new ArrayList<MemberId>();
        for (int i = 0; i < PEOPLE; i++) members.add(people.named("读" + i));
        var host = people.named("主");
        var all = new ArrayList<GroupId>();
        for (var access : List.of(Access.OPEN, Access.OPEN, Access.REQUEST, Access.PRIVATE)) {
            all.add(founded.group(
                    access,
                    LocalDate.now(clock).minusDays(9),
                    host,
                    members.subList(all.size(), all.size() + 5).toArray(MemberId[]::new)));
        }
        for (int i = 0; i < STEPS; i++) somebodyDoesSomething(any(members), any(all));

        var posts = posts();
        var seen = 0;
        members.add(host);
        for (var member : members) seen += compare(member, all, posts);
        // Else nothing was compared.
        assertThat(seen).isGreaterThan(500);
    }

    private void somebodyDoesSomething(MemberId member, GroupId group) {
        People.signIn(member, "MEMBER");
        var discussions = talk.discussions(group);
        if (discussions.isEmpty()) return;
        var discussion = any(discussions);
        var mine = groups.row(group).orElseThrow().role() != null;
        var dice = chance.nextInt(100);
        if (dice < 3 && mine) joining.leave(group);
        else if (dice < 12 && !mine && groups.row(group).orElseThrow().access() == Access.OPEN) joining.join(group);
        else if (dice < 15 && mine) posting.open(group, "另一个话题 " + dice);
        else if (dice < 19 && mine) watching.choose(discussion.id(), any(List.of(Level.values())));
        else if (dice < 35) posting.read(discussion.id(), chance.nextInt(discussion.posts() + 2), true);
        else if (dice < 45) deleteOrRestore(discussion, member);
        else if (mine)
            posting.publish(discussion.id(), PostId.random(), "第 " + chance.nextInt() + " 句", null, "nowhere");
    }

    private void deleteOrRestore(DiscussionRow discussion, MemberId author) {
        if (discussion.posts() == 0) return;
        talk.post(discussion.id(), 1 + chance.nextInt(discussion.posts()))
                .filter(it -> it.author().equals(author))
                .ifPresent(it -> {
                    if (it.tombstone()) rewriting.restore(discussion.id(), it.sequence());
                    else rewriting.delete(discussion.id(), it.sequence());
                });
    }

    /** How many unread posts a person has, after every place that says so has said the same. */
    private int compare(MemberId member, List<GroupId> all, List<Row> posts) {
        People.signIn(member, "MEMBER");
        var byGroup = new HashMap<GroupId, Integer>();
        var byDiscussion = new TreeMap<String, String>();
        var marks = marks(member);
        var chosen = chosen(member);
        for (var group : all) {
            byGroup.put(group, 0);
            if (!belongs(group, member)) continue;
            for (var row : posts) {
                if (!row.group().equals(group.value()) || row.author().equals(member.value())) continue;
                if (row.deleted() || row.sequence() <= marks.getOrDefault(row.discussion(), 0)) continue;
                if (!follows(member, row, chosen.get(row.discussion()), posts)) continue;
                byGroup.merge(group, 1, Integer::sum);
                byDiscussion.merge(row.place(), "1 from " + row.sequence(), UnreadAgreesTests::oneMore);
            }
        }
        var sum = byGroup.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(groups.unread()).as("navigation").isEqualTo(sum);
        assertThat(inToday()).as("Today").isEqualTo(byDiscussion);
        assertThat(inGroups(all)).as("the groups' pages").isEqualTo(byDiscussion);
        for (var group : all) {
            assertThat(listed(group)).as("the list of groups").isEqualTo(byGroup.get(group));
            assertThat(groups.row(group).map(GroupRow::unread).orElse(0)).isEqualTo(byGroup.get(group));
        }
        return sum;
    }

    private int listed(GroupId group) {
        return directory.page(GroupDirectory.Wish.ANY, null, 1000).stream()
                .filter(it -> it.id().equals(group))
                .mapToInt(GroupRow::unread)
                .sum();
    }

    private Map<String, String> inToday() {
        var told = new TreeMap<String, String>();
        for (var row : news.mine()) {
            if (row.kind() == News.Kind.UNREAD)
                told.put(row.slug() + "/" + row.number(), row.amount() + " from " + row.sequence());
        }
        return told;
    }

    private Map<String, String> inGroups(List<GroupId> all) {
        var told = new TreeMap<String, String>();
        for (var group : all) {
            for (var row : talk.discussions(group)) {
                var page = talk.find(Founded.slug(group), row.number()).orElseThrow();
                assertThat(page.unread()).isEqualTo(row.unread());
                if (row.unread() > 0) assertThat(page.firstNew()).isEqualTo(row.firstUnread());
                if (row.unread() > 0)
                    told.put(Founded.slug(group) + "/" + row.number(), row.unread() + " from " + row.firstUnread());
            }
        }
        return told;
    }

    private static String oneMore(String before, String next) {
        var parts = before.split(" from ");
        var first = Math.min(Integer.parseInt(parts[1]), Integer.parseInt(next.split(" from ")[1]));
        return Integer.parseInt(parts[0]) + 1 + " from " + first;
    }

    private List<Row> posts() {
        return sql.sql("""
                        select p.discussion, d.reading_group as "group", g.slug, d.number, p.author, p.sequence,
                            p.written, d.opened_by, case when d.week is null then false else true end as of_week,
                            case when p.deleted is null then false else true end as deleted
                        from post p, discussion d, reading_group g where d.id = p.discussion and g.id = d.reading_group
                            and p.sequence is not null
                        """).query(new SimplePropertyRowMapper<>(Row.class)).list();
    }

    /** What was chosen, else what one opened, a week's question, or where one has written since. */
    private static boolean follows(MemberId member, Row row, @Nullable Chosen chosen, List<Row> posts) {
        var level = chosen == null ? Level.NORMAL : chosen.level();
        if (level != Level.NORMAL) return level != Level.MUTE;
        if (chosen == null && (row.ofWeek() || row.openedBy().equals(member.value()))) return true;
        var since = chosen == null ? Instant.MIN : chosen.since();
        return posts.stream()
                .anyMatch(it -> it.discussion().equals(row.discussion())
                        && it.author().equals(member.value())
                        && it.written().isAfter(since));
    }

    private boolean belongs(GroupId group, MemberId member) {
        return sql.sql("select until from membership where reading_group = :group and member = :member")
                .param("group", group.value())
                .param("member", member.value())
                .query((row, number) -> row.getDate(1) == null)
                .list()
                .contains(true);
    }

    private Map<UUID, Integer> marks(MemberId member) {
        record Mark(UUID discussion, int readTo) {}
        return sql
                .sql("select discussion, read_to from reading_mark where member = :member")
                .param("member", member.value())
                .query(new SimplePropertyRowMapper<>(Mark.class))
                .list()
                .stream()
                .collect(toMap(Mark::discussion, Mark::readTo));
    }

    private Map<UUID, Chosen> chosen(MemberId member) {
        return sql
                .sql("select discussion, level, since from involvement where member = :member")
                .param("member", member.value())
                .query(new SimplePropertyRowMapper<>(Chosen.class))
                .list()
                .stream()
                .collect(toMap(Chosen::discussion, Function.identity()));
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    record Chosen(UUID discussion, Level level, Instant since) {}

    /** A post as it stands in the tables. */
    record Row(
            UUID discussion,
            UUID group,
            String slug,
            int number,
            UUID author,
            int sequence,
            Instant written,
            UUID openedBy,
            boolean ofWeek,
            boolean deleted) {
        String place() {
            return slug + "/" + number;
        }
    }
}
