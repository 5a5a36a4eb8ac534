package org.scholarlycppcc.groups;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Importance;
import org.scholarlycppcc.catalogue.ListContents.Entry;
import org.scholarlycppcc.catalogue.ListContents.Section;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands on the lists that groups keep, by two statements; asks nobody's permission. */
@Component
class GroupListPages {
    private static final String LINES = """
            select s.id as section, s.title, s.place as part, e.book, e.importance, e.note, e.place
            from %1$s_section s left join %1$s_entry e on e.section = s.id and e.reading_group = s.reading_group %2$s
            where s.reading_group = :group %3$s
            union all
            select e.reading_group, cast('' as varchar), -1, e.book, e.importance, e.note, e.place from %1$s_entry e
            where e.reading_group = :group and e.section is null %4$s
            order by part, section, place, book
            """;
    private static final String DRAFT = LINES.formatted("group_list", "", "", "");
    private static final String EDITION = LINES.formatted(
            "group_edition", "and e.edition = s.edition", "and s.edition = :edition", "and e.edition = :edition");

    private final JdbcClient sql;
    private final Catalogue catalogue;

    GroupListPages(JdbcClient sql, Catalogue catalogue) {
        this.sql = sql;
        this.catalogue = catalogue;
    }

    List<Section> draft(GroupId group) {
        return sections(group, sql.sql(DRAFT));
    }

    List<Section> edition(GroupId group, int edition) {
        return sections(group, sql.sql(EDITION).param("edition", edition));
    }

    private List<Section> sections(GroupId group, JdbcClient.StatementSpec asked) {
        var lines = asked.param("group", group.value())
                .query(new SimplePropertyRowMapper<>(Line.class))
                .list();
        var books = catalogue.rows(
                lines.stream().map(Line::book).filter(Objects::nonNull).toList());
        var sections = new LinkedHashMap<UUID, Section>();
        sections.put(group.value(), new Section(group.value(), "", new ArrayList<>()));
        for (var it : lines) {
            var section = sections.computeIfAbsent(it.section, id -> new Section(id, it.title, new ArrayList<>()));
            var book = it.book == null ? null : books.get(it.book);
            if (it.book != null && it.importance != null && it.note != null && book != null)
                section.entries().add(new Entry(it.book.value(), book, it.importance, it.note));
        }
        return List.copyOf(sections.values());
    }

    private record Line(
            UUID section,
            String title,
            @Nullable BookId book,
            @Nullable Importance importance,
            @Nullable String note) {}
}
