package org.scholarlycppcc.groups;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.notices.NoticeKind;
import org.scholarlycppcc.notices.NoticeSource;
import org.scholarlycppcc.notices.Notices;
import org.scholarlycppcc.notices.Occasion;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests to join: the hosts are told that one waits, whoever asked is told what became of it. */
@Component
class RequestNotices implements NoticeSource {
    private static final String NAME = "join-requests";
    private static final String SELECT = """
            select r.id, g.id as "group", g.slug, g.name, person.member
            from join_request r join reading_group g on g.id = r.reading_group join
            """;

    private final JdbcClient sql;
    private final Notices notices;

    RequestNotices(JdbcClient sql, Notices notices) {
        this.sql = sql;
        this.notices = notices;
    }

    /** Somebody asks to be let in. */
    void asked(UUID request, MemberId by) {
        var hosts = told(request, """
                membership person on person.reading_group = g.id and person.leads = true and person.lasting = true
                """);
        if (hosts.isEmpty()) return;
        var it = hosts.getFirst();
        notices.tell(
                it.occasion(NoticeKind.TASK, "groups/" + it.slug + "/people", by),
                hosts.stream().map(Told::member).toList());
    }

    /** It is taken back. */
    void withdrawn(UUID request) {
        notices.forgetSubject(request);
    }

    /** It is decided: it waits for no host any longer, and whoever asked is told. */
    void decided(UUID request) {
        notices.forgetSubject(request);
        for (var it : told(request, "join_request person on person.id = r.id "))
            notices.tell(it.occasion(NoticeKind.DECISION, "groups/" + it.slug, null), List.of(it.member));
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Hosts see who waits and with which sentence, whoever asked sees the reason of the decision. */
    @Override
    public Map<UUID, String> visible(MemberId reader, Collection<UUID> subjects) {
        var words = new HashMap<UUID, String>();
        sql.sql("""
                select r.id, case when r.waiting = true then r.sentence else coalesce(r.reason, '') end as words
                from join_request r join reading_group g on g.id = r.reading_group
                where r.id in (:subjects) and (r.waiting is null and r.member = :me
                    or r.waiting = true and exists (select 1 from membership h where h.reading_group = g.id
                        and h.member = :me and h.leads = true and h.lasting = true)) and
                """ + Visible.TO_ME)
                .param("subjects", subjects)
                .param("me", reader.value())
                .query(row -> {
                    words.put(row.getObject("id", UUID.class), row.getString("words"));
                });
        return words;
    }

    private List<Told> told(UUID request, String people) {
        return sql.sql(SELECT + people + "where r.id = :request")
                .param("request", request)
                .query(new SimplePropertyRowMapper<>(Told.class))
                .list();
    }

    private record Told(UUID id, UUID group, String slug, String name, MemberId member) {
        Occasion occasion(NoticeKind kind, String path, @Nullable MemberId by) {
            return new Occasion(kind, NAME, id, group, group, path, name, by);
        }
    }
}
