package org.scholarlycppcc.groups;

import java.nio.charset.StandardCharsets;
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

/** Proposals of members: those who lead the group are told that one waits, whoever proposed what became of it. */
@Component
class ProposalNotices implements NoticeSource {
    private static final String NAME = "proposals";
    private static final String SELECT = """
            select p.id, g.id as "group", g.slug, g.name, person.member
            from proposal p join reading_group g on g.id = p.reading_group join
            """;

    private final JdbcClient sql;
    private final Notices notices;

    ProposalNotices(JdbcClient sql, Notices notices) {
        this.sql = sql;
        this.notices = notices;
    }

    /** Somebody proposes something. */
    void proposed(ProposalId proposal, MemberId by) {
        var leaders = told(proposal, """
                membership person on person.reading_group = g.id and person.leads = true and person.lasting = true
                """);
        if (leaders.isEmpty()) return;
        notices.tell(
                leaders.getFirst().occasion(NoticeKind.TASK, by),
                leaders.stream().map(Told::member).toList());
    }

    /** It is taken back. */
    void withdrawn(ProposalId proposal) {
        notices.forgetSubject(proposal.value());
    }

    /** It is decided: it waits for nobody any longer, and whoever proposed is told. */
    void decided(ProposalId proposal) {
        notices.forgetSubject(proposal.value());
        for (var it : told(
                proposal, "(select own.id, own.proposed_by as member from proposal own) person on person.id = p.id "))
            notices.tell(it.occasion(NoticeKind.DECISION, null), List.of(it.member));
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Those who lead see what waits, whoever proposed sees what became of it and why. */
    @Override
    public Map<UUID, String> visible(MemberId reader, Collection<UUID> subjects) {
        var words = new HashMap<UUID, String>();
        sql.sql("""
                select p.id, coalesce(p.reason, case when p.book is null then p.title else p.why end) as words
                from proposal p join reading_group g on g.id = p.reading_group
                where p.id in (:subjects) and (p.decided is not null and p.proposed_by = :me
                    or p.decided is null and exists (select 1 from membership m where m.reading_group = g.id
                        and m.member = :me and m.leads = true and m.lasting = true)) and
                """ + Visible.TO_ME)
                .param("subjects", subjects)
                .param("me", reader.value())
                .query(row -> {
                    words.put(row.getObject("id", UUID.class), row.getString("words"));
                });
        return words;
    }

    private List<Told> told(ProposalId proposal, String people) {
        return sql.sql(SELECT + people + "where p.id = :proposal")
                .param("proposal", proposal.value())
                .query(new SimplePropertyRowMapper<>(Told.class))
                .list();
    }

    private record Told(UUID id, UUID group, String slug, String name, MemberId member) {
        Occasion occasion(NoticeKind kind, @Nullable MemberId by) {
            // Folded by themselves: they open another page than what else is told of the group.
            var about = UUID.nameUUIDFromBytes((NAME + group).getBytes(StandardCharsets.UTF_8));
            return new Occasion(kind, NAME, id, about, group, "groups/" + slug + "/proposals", name, by);
        }
    }
}
