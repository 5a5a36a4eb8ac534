package org.scholarlycppcc.catalogue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what lists say from their tables: sections by two statements, however long they are. */
@Component
class ListPages {
    private static final RowMapper<Words> WORDS = new SimplePropertyRowMapper<>(Words.class);
    private static final RowMapper<Title> TITLE = new SimplePropertyRowMapper<>(Title.class);
    private static final RowMapper<Line> LINE = new SimplePropertyRowMapper<>(Line.class);
    private static final String LINES = """
            select e.id as entry, e.section, e.importance, e.note, b.id, %3$s as title, b.creators, c.position as category, b.cover
            from %1$s e join book b on b.id = e.book join category c on c.id = b.category
            where e.book_list = :list %2$s order by e.place, e.id
            """;

    private final JdbcClient sql;

    ListPages(JdbcClient sql) {
        this.sql = sql;
    }

    List<ListContents.Section> draft(ListId list) {
        return sections(
                list,
                0,
                "select id, title from list_section where book_list = :list order by place, id",
                LINES.formatted("list_entry", "", BookRow.TITLE));
    }

    ListContents edition(ListId list, int edition) {
        var words = asked(
                        "select title, introduction from list_edition where book_list = :list and edition = :edition",
                        list,
                        edition)
                .query(WORDS)
                .single();
        var sections = sections(
                list,
                edition,
                "select id, title from edition_section where book_list = :list and edition = :edition order by place, id",
                LINES.formatted("edition_entry", "and e.edition = :edition", BookRow.TITLE));
        return new ListContents(words.title(), words.introduction(), sections);
    }

    private List<ListContents.Section> sections(ListId list, int edition, String titles, String lines) {
        var bySection = asked(lines, list, edition).query(LINE).list().stream()
                .collect(Collectors.groupingBy(Line::section, Collectors.mapping(Line::told, Collectors.toList())));
        return asked(titles, list, edition).query(TITLE).list().stream()
                .map(it -> new ListContents.Section(it.id(), it.title(), bySection.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private JdbcClient.StatementSpec asked(String statement, ListId list, int edition) {
        return sql.sql(statement).param("list", list.value()).param("edition", edition);
    }

    record Words(String title, String introduction) {}

    record Title(UUID id, String title) {}

    record Line(
            UUID entry,
            UUID section,
            Importance importance,
            String note,
            BookId id,
            String title,
            String creators,
            int category,
            @Nullable UUID cover) {
        ListContents.Entry told() {
            return new ListContents.Entry(entry, new BookRow(id, title, creators, category, cover), importance, note);
        }
    }
}
