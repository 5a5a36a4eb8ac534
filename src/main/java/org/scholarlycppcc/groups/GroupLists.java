package org.scholarlycppcc.groups;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.Change;
import org.scholarlycppcc.catalogue.ListContents;
import org.scholarlycppcc.catalogue.ListContents.Section;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists that groups keep, for those who may know of the group; drafts for those who lead it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class GroupLists {
    private static final String SELECT = """
            select l.version, l.edition, case when l.published_version = l.version then false else true end as changed, x.published,
            """;

    private final JdbcClient sql;
    private final GroupListPages pages;
    private final CurrentMember member;

    GroupLists(JdbcClient sql, GroupListPages pages, CurrentMember member) {
        this.sql = sql;
        this.pages = pages;
        this.member = member;
    }

    /** The list of a group as it was last published. */
    public Optional<GroupList> published(GroupId group) {
        return on(group, SELECT + """
                            x.title, x.introduction from group_list l
                        join group_edition x on x.reading_group = l.reading_group and x.edition = l.edition
                        join reading_group g on g.id = l.reading_group where g.id = :group and
                        """ + Visible.TO_ME)
                .query(new SimplePropertyRowMapper<>(Head.class))
                .optional()
                .map(it -> it.with(pages.edition(group, it.edition == null ? 0 : it.edition)));
    }

    /** The draft of a group that I lead. */
    public Optional<GroupList> draft(GroupId group) {
        return on(group, SELECT + """
                            l.title, l.introduction from group_list l
                        left join group_edition x on x.reading_group = l.reading_group and x.edition = l.edition
                        join membership m on m.reading_group = l.reading_group and m.member = :me
                            and m.lasting = true and m.leads = true
                        where l.reading_group = :group
                        """)
                .query(new SimplePropertyRowMapper<>(Head.class))
                .optional()
                .map(it -> it.with(pages.draft(group)));
    }

    /** What changed from an edition to what I look at, the latest one or the draft; nothing when there was no such edition. */
    public List<Change> changes(GroupId group, GroupList now, int since) {
        return on(group, """
                        select x.title, x.introduction from group_edition x join reading_group g on g.id = x.reading_group
                        where g.id = :group and x.edition = :since and
                        """ + Visible.TO_ME)
                .param("since", since)
                .query((row, number) -> new ListContents(
                        row.getString("title"), row.getString("introduction"), pages.edition(group, since)))
                .optional()
                .map(it -> Change.between(it, now.contents()))
                .orElse(List.of());
    }

    private StatementSpec on(GroupId group, String statement) {
        return sql.sql(statement)
                .param("group", group.value())
                .param("me", member.id().value());
    }

    private record Head(
            int version,
            @Nullable Integer edition,
            boolean changed,
            @Nullable Instant published,
            String title,
            String introduction) {
        GroupList with(List<Section> sections) {
            return new GroupList(version, edition, changed, published, new ListContents(title, introduction, sections));
        }
    }
}
