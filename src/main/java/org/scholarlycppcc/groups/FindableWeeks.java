package org.scholarlycppcc.groups;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Markdown;
import org.scholarlycppcc.base.Words;
import org.scholarlycppcc.search.Document;
import org.scholarlycppcc.search.Facet;
import org.scholarlycppcc.search.Findable;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.stereotype.Component;

/** The weeks of groups with their guide texts. */
@Component
class FindableWeeks implements Findable {
    private final Documents documents;

    FindableWeeks(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Kind kind() {
        return Kind.WEEK;
    }

    @Override
    public List<Document> current(Collection<UUID> ids) {
        return documents.rows("""
                        select w.id, g.id as "group", g.slug, g.name, g.access, w.number, w.title, w.reading, w.question,
                            w.guide_text
                        from plan_week w join reading_group g on g.id = w.reading_group where w.id in (:ids)
                        """, ids, new SimplePropertyRowMapper<>(Found.class)).stream()
                .map(FindableWeeks::document)
                .toList();
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return documents.idsAfter("plan_week", last, limit);
    }

    private static Document document(Found week) {
        return new Document(
                        Kind.WEEK,
                        week.id,
                        week.title,
                        List.of(Words.in(Locale.CHINESE, "groups.weekNumber", week.number)),
                        String.join("\n", week.reading, week.question, Markdown.plain(week.guideText)),
                        Documents.place(week.name, week.number),
                        "groups/" + week.slug + "/weeks/" + week.number,
                        null,
                        Documents.audiences(week.access, week.group))
                .in(Facet.GROUP, week.slug, week.name);
    }

    private record Found(
            UUID id,
            UUID group,
            String slug,
            String name,
            Access access,
            int number,
            String title,
            String reading,
            String question,
            String guideText) {}
}
