package org.scholarlycppcc.groups;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.scholarlycppcc.base.Text;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What hosts sent to their groups, as it is written down. */
@Component
class DigestRows {
    private static final RowMapper<Digest> ROW = new SimplePropertyRowMapper<>(Digest.class);
    private static final Pattern POST = Pattern.compile("discussions/(\\d{1,9})\\?post=(\\d{1,9})(?!\\d)");
    private static final String SELECT = """
            select s.id, g.id as "group", g.slug, g.name as group_name, mine.role, s.number, w.title as week, s.text,
                s.sent_by, s.sent, s.edited, s.version
            from digest s join reading_group g on g.id = s.reading_group
            left join plan_week w on w.reading_group = g.id and w.number = s.number
            left join membership mine on mine.reading_group = g.id and mine.member = :me and mine.lasting = true
            where s.number = :number and
            """ + Visible.TO_ME;

    private final JdbcClient sql;

    DigestRows(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Digest> find(String slug, int number, MemberId reader) {
        return sql.sql(SELECT + " and g.slug = :slug")
                .param("slug", Text.soughtFor(slug))
                .param("number", number)
                .param("me", reader.value())
                .query(ROW)
                .optional();
    }

    Optional<Digest> find(GroupId group, int number, MemberId reader) {
        return on(group, number, SELECT + " and g.id = :group")
                .param("me", reader.value())
                .query(ROW)
                .optional();
    }

    void put(GroupId group, int number, UUID id, String text, MemberId by, Instant sent) {
        on(group, number, """
                        insert into digest (id, reading_group, number, text, sent_by, sent)
                        values (:id, :group, :number, :text, :by, :sent)
                        """)
                .param("id", id)
                .param("text", text)
                .param("by", by.value())
                .param("sent", sent.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Changes the text that has a version, and says whether it still had it. */
    boolean change(GroupId group, int number, int version, String text, Instant edited) {
        return on(group, number, """
                        update digest set text = :text, edited = :edited, version = version + 1
                        where reading_group = :group and number = :number and version = :version
                        """)
                        .param("version", version)
                        .param("text", text)
                        .param("edited", edited.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The links of a text to posts of the group that are not to be seen, by discussion and post. */
    List<String> broken(GroupId group, String text) {
        var linked = new TreeMap<String, Object[]>();
        POST.matcher(text)
                .results()
                .forEach(it -> linked.put(
                        it.group(), new Object[] {Integer.valueOf(it.group(1)), Integer.valueOf(it.group(2))}));
        if (linked.isEmpty()) return List.of();
        var standing = new HashSet<>(sql.sql("""
                        select d.number, s.sequence from discussion d
                        join (select discussion, sequence, id as post from post
                              union all select discussion, sequence, post from former_place) s on s.discussion = d.id
                        join post p on p.id = s.post and p.sequence is not null and p.deleted is null
                        where d.reading_group = :group and (d.number, s.sequence) in (:linked)
                        """)
                .param("group", group.value())
                .param("linked", List.copyOf(linked.values()))
                .query((row, number) -> "discussions/" + row.getInt("number") + "?post=" + row.getInt("sequence"))
                .list());
        return linked.keySet().stream().filter(it -> !standing.contains(it)).toList();
    }

    private StatementSpec on(GroupId group, int number, String statement) {
        return sql.sql(statement).param("group", group.value()).param("number", number);
    }
}
