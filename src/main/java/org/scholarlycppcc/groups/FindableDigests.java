package org.scholarlycppcc.groups;

import java.time.Instant;
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

/** The digests and closing reports of groups. */
@Component
class FindableDigests implements Findable {
    private final Documents documents;

    FindableDigests(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Kind kind() {
        return Kind.DIGEST;
    }

    @Override
    public List<Document> current(Collection<UUID> ids) {
        return documents.rows("""
                        select s.id, g.id as "group", g.slug, g.name, g.access, s.number, s.text, s.sent
                        from digest s join reading_group g on g.id = s.reading_group where s.id in (:ids)
                        """, ids, new SimplePropertyRowMapper<>(Found.class)).stream()
                .map(FindableDigests::document)
                .toList();
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return documents.idsAfter("digest", last, limit);
    }

    private static Document document(Found digest) {
        return new Document(
                        Kind.DIGEST,
                        digest.id,
                        digest.number == Digest.CLOSING
                                ? Words.in(Locale.CHINESE, "groups.closingReport")
                                : Words.in(Locale.CHINESE, "groups.digestOf", digest.number),
                        List.of(),
                        Markdown.plain(digest.text),
                        digest.name,
                        Digest.path(digest.slug, digest.number),
                        digest.sent,
                        Documents.audiences(digest.access, digest.group))
                .in(Facet.GROUP, digest.slug, digest.name);
    }

    private record Found(
            UUID id, UUID group, String slug, String name, Access access, int number, String text, Instant sent) {}
}
