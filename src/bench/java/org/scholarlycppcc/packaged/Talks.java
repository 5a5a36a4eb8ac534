package org.scholarlycppcc.packaged;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Much talk, written straight into the tables of a house that is closed. */
final class Talks implements AutoCloseable {
    private final Connection tables;

    private Talks(Connection tables) {
        this.tables = tables;
    }

    static Talks in(Path folder) throws SQLException {
        return new Talks(DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("scholarly"), "", ""));
    }

    /** Lets all members into the demo's open group. */
    void admitAll() throws SQLException {
        run("""
                insert into membership (id, reading_group, member, role, since, lasting)
                select random_uuid(), g.id, a.id, 'MEMBER', current_date - 30, true from reading_group g, member a
                where g.slug = 'grassroots' and exists (select 1 from member_role r where r.member = a.id and r.role = 'MEMBER')
                  and not exists (select 1 from membership m where m.reading_group = g.id and m.member = a.id and m.lasting = true)
                """);
    }

    /** A discussion that everybody tracks and has read up to the last posts, which are few. */
    void discussion(int number, int posts, int unread) throws SQLException {
        run("""
                insert into discussion (id, reading_group, number, title, opened_by, opened, posts, standing)
                select random_uuid(), g.id, %d, '谈了 %d 帖', m.member, current_timestamp, %d, %d
                from reading_group g join membership m on m.reading_group = g.id and m.role = 'HOST'
                where g.slug = 'grassroots'
                """.formatted(number, posts, posts, posts));
        fill("d.number = " + number + " and g.slug = 'grassroots'", posts);
        run("""
                insert into involvement (member, discussion, level, since)
                select m.member, d.id, 'TRACK', current_timestamp from discussion d
                join membership m on m.reading_group = d.reading_group and m.lasting = true where d.number = %d
                """.formatted(number));
        run("""
                insert into reading_mark (member, discussion, read_to)
                select i.member, i.discussion, %d from involvement i join discussion d on d.id = i.discussion
                where d.number = %d
                """.formatted(posts - unread, number));
    }

    /** Groups full of talk that is about half unread by everybody; says how many discussions there are in them. */
    void crowd(int members, int groups, int discussions, int posts) throws SQLException {
        run("create table crowd as select random_uuid() as id from system_range(1, %d)".formatted(members));
        run("""
                insert into reading_group (id, slug, name, theme, season, access, introduction, etiquette, version)
                select random_uuid(), 'crowd-' || x, '大群 ' || x, '', '', 'OPEN', '', '', 0 from system_range(1, %d)
                """.formatted(groups));
        run("""
                insert into membership (id, reading_group, member, role, since, lasting)
                select random_uuid(), g.id, c.id, 'MEMBER', current_date - 30, true from reading_group g, crowd c
                where g.slug like 'crowd-%'
                """);
        run("""
                insert into discussion (id, reading_group, number, title, opened_by, opened, posts, standing)
                select random_uuid(), g.id, x, '话题 ' || x, (select min(id) from crowd), current_timestamp, %d, %d
                from reading_group g, system_range(1, %d) where g.slug like 'crowd-%%'
                """.formatted(posts, posts, discussions));
        fill("g.slug like 'crowd-%'", posts);
        run("""
                insert into involvement (member, discussion, level, since)
                select m.member, d.id, 'TRACK', current_timestamp from discussion d join reading_group g on g.id = d.reading_group
                join membership m on m.reading_group = g.id where g.slug like 'crowd-%'
                """);
        run("""
                insert into reading_mark (member, discussion, read_to)
                select i.member, i.discussion, %d from involvement i join crowd c on c.id = i.member
                """.formatted(posts / 2));
    }

    /** How long, in milliseconds, it takes to count what one of the crowd has not read; the crowd is taken in turn. */
    double badge(int turn) throws SQLException {
        try (var one = tables.prepareStatement("select count(*) from unread_post where member = ?");
                var who = tables.prepareStatement("select id from crowd order by id offset ? rows fetch first 1 row only")) {
            who.setInt(1, turn);
            var person = who.executeQuery();
            person.next();
            one.setObject(1, person.getObject(1));
            var start = System.nanoTime();
            var count = one.executeQuery();
            count.next();
            if (count.getInt(1) == 0) throw new IllegalStateException("Nothing is unread");
            return (System.nanoTime() - start) / 1e6;
        }
    }

    private void fill(String which, int posts) throws SQLException {
        run("""
                insert into post (id, version, discussion, sequence, author, written, written_on, text)
                select random_uuid(), 1, d.id, n.x, m.member, dateadd(minute, n.x - %d, current_timestamp),
                    cast(dateadd(minute, n.x - %d, current_timestamp) as date),
                    '走访时记下的第 ' || n.x || ' 句：楼道里的灯修好了，门口的路还要等开春；书里说的办法，我们这里试了一半。'
                from discussion d join reading_group g on g.id = d.reading_group
                join (select reading_group, member, row_number() over (partition by reading_group order by member) as place
                      from membership where lasting = true) m on m.reading_group = g.id
                join system_range(1, %d) n on mod(n.x, 12) + 1 = m.place
                where %s
                """.formatted(posts, posts, posts, which));
    }

    private void run(String statement) throws SQLException {
        try (var it = tables.createStatement()) {
            it.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        tables.close();
    }
}
