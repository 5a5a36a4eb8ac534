package org.scholarlycppcc.groups;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.catalogue.Edit;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The drafts of the lists that groups keep, as every act on one begins. */
@Component
class GroupDrafts {
    private final JdbcClient sql;
    private final Memberships memberships;
    private final CurrentMember member;
    private final Clock clock;

    GroupDrafts(JdbcClient sql, Memberships memberships, CurrentMember member, Clock clock) {
        this.sql = sql;
        this.memberships = memberships;
        this.member = member;
        this.clock = clock;
    }

    /** Makes others wait until this act is done; refused to all but host and deputies, and where no list is begun. */
    void touch(GroupId group) {
        memberships.demandLeading(group, member.id());
        int found = on(
                        group,
                        "update group_list set version = version + 1, touched = :now, touched_by = :me where reading_group = :group")
                .param("now", now())
                .param("me", member.id().value())
                .update();
        if (found == 0) throw new Refusal("groups.listNotBegun");
    }

    /**
     * Puts new words where the seen ones still stand; table and column come from this package only.
     *
     * @param key which column tells the row besides the group; none where the group alone does
     */
    Edit replace(
            GroupId group,
            String table,
            String column,
            @Nullable String key,
            @Nullable UUID id,
            String seen,
            String typed) {
        touch(group);
        var row = " where reading_group = :group" + (key == null ? "" : " and " + key + " = :id");
        int kept = on(group, "update " + table + " set " + column + " = :typed" + row + " and " + column + " = :seen")
                .param("id", id)
                .param("typed", typed)
                .param("seen", seen)
                .update();
        if (kept == 1) return new Edit.Kept();
        var theirs = on(group, "select " + column + " from " + table + row)
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refusal("groups.listBookGone"));
        return theirs.equals(typed) ? new Edit.Kept() : new Edit.Elsewhere(theirs);
    }

    /** A part by the id under which it is shown; none for the books that stand before them all. */
    @Nullable UUID part(GroupId group, UUID section) {
        if (section.equals(group.value())) return null;
        return on(group, "select id from group_list_section where reading_group = :group and id = :id")
                .param("id", section)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional()
                .orElseThrow(() -> new Refusal("catalogue.sectionGone"));
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    StatementSpec on(GroupId group, String statement) {
        return sql.sql(statement).param("group", group.value());
    }
}
