package org.scholarlycppcc.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.members.MemberId;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The tables of members' own lists; asks nobody's permission. */
@Component
class OwnListTables {
    private final JdbcClient sql;
    private final Clock clock;

    OwnListTables(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A list of a member, or one that is proposed when no member is named; by two statements. */
    Optional<OwnList> find(OwnListId list, @Nullable MemberId member) {
        return on(list, """
                        select o.id, o.member, o.title, o.introduction, o.state, o.message, o.proposed, o.decided, o.decided_by, o.reason,
                            case when b.published_edition is not null then b.slug end as became
                        from own_list o left join book_list b on b.id = o.became
                        where o.id = :list and (o.member = cast(:member as uuid) or cast(:member as uuid) is null and o.state = 'PROPOSED')
                        """)
                .param("member", member == null ? null : member.value())
                .query(new SimplePropertyRowMapper<>(Head.class))
                .optional()
                .map(it -> it.with(entries(list)));
    }

    private List<OwnList.Entry> entries(OwnListId list) {
        return on(list, """
                        select b.id, %s as title, b.creators, c.position as category, b.cover, e.note
                        from own_entry e join book b on b.id = e.book join category c on c.id = b.category
                        where e.own_list = :list order by e.place, b.id
                        """.formatted(BookRow.TITLE)).query(new SimplePropertyRowMapper<>(Line.class)).list().stream()
                .map(Line::told)
                .toList();
    }

    /** Marks a member's list as worked on, and makes others wait; one that is proposed is refused. */
    void touch(OwnListId list, MemberId member) {
        int found = on(
                        list,
                        "update own_list set touched = :now where id = :list and member = :member and state <> 'PROPOSED'")
                .param("member", member.value())
                .param("now", now())
                .update();
        if (found == 1) return;
        throw new Refusal(find(list, member).isPresent() ? "catalogue.ownListProposed" : "catalogue.ownListGone");
    }

    /** Turns a proposed list into what was decided, and says whether it waited still. */
    boolean decide(OwnListId list, OwnList.State state, MemberId by, String reason, @Nullable ListId became) {
        return on(list, """
                        update own_list set state = :state, decided = :now, decided_by = :by, reason = :reason, became = cast(:became as uuid)
                        where id = :list and state = 'PROPOSED' and member <> :by
                        """)
                        .param("state", state.name())
                        .param("now", now())
                        .param("by", by.value())
                        .param("reason", reason)
                        .param("became", became == null ? null : became.value())
                        .update()
                == 1;
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private StatementSpec on(OwnListId list, String statement) {
        return sql.sql(statement).param("list", list.value());
    }

    record Head(
            OwnListId id,
            MemberId member,
            String title,
            String introduction,
            OwnList.State state,
            String message,
            @Nullable Instant proposed,
            @Nullable Instant decided,
            @Nullable MemberId decidedBy,
            String reason,
            @Nullable String became) {
        OwnList with(List<OwnList.Entry> entries) {
            return new OwnList(
                    id,
                    member,
                    title,
                    introduction,
                    state,
                    message,
                    proposed,
                    decided,
                    decidedBy,
                    reason,
                    became,
                    entries);
        }
    }

    record Line(
            BookId id,
            String title,
            String creators,
            int category,
            @Nullable UUID cover,
            String note) {
        OwnList.Entry told() {
            return new OwnList.Entry(new BookRow(id, title, creators, category, cover), note);
        }
    }
}
