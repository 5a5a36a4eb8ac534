package org.scholarlycppcc.groups;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Markdown;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.search.Document;
import org.scholarlycppcc.search.Facet;
import org.scholarlycppcc.search.Findable;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.stereotype.Component;

/** The posts of discussions; what was deleted or is held is not found. */
@Component
class FindablePosts implements Findable {
    private final Documents documents;
    private final Roster roster;

    FindablePosts(Documents documents, Roster roster) {
        this.documents = documents;
        this.roster = roster;
    }

    @Override
    public Kind kind() {
        return Kind.POST;
    }

    @Override
    public List<Document> current(Collection<UUID> ids) {
        var posts = documents.rows("""
                        select p.id, g.id as "group", g.slug, g.name, g.access, d.number, d.title, w.number as week,
                            p.sequence, p.author, p.text, p.written
                        from post p join discussion d on d.id = p.discussion join reading_group g on g.id = d.reading_group
                        left join plan_week w on w.id = d.week
                        where p.sequence is not null and p.deleted is null and p.id in (:ids)
                        """, ids, new SimplePropertyRowMapper<>(Found.class));
        var authors = roster.rows(posts.stream().map(Found::author).toList());
        return posts.stream().map(it -> document(it, authors.get(it.author))).toList();
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return documents.idsAfter("post", last, limit);
    }

    private static Document document(Found post, @Nullable MemberRow author) {
        return new Document(
                        Kind.POST,
                        post.id,
                        post.title,
                        List.of(),
                        Markdown.plain(post.text),
                        Documents.place(post.name, post.week),
                        "groups/" + post.slug + "/discussions/" + post.number + "?post=" + post.sequence,
                        post.written,
                        Documents.audiences(post.access, post.group))
                .by(author == null ? List.of() : List.of(author.name()))
                .in(Facet.GROUP, post.slug, post.name);
    }

    private record Found(
            UUID id,
            UUID group,
            String slug,
            String name,
            Access access,
            int number,
            String title,
            @Nullable Integer week,
            int sequence,
            MemberId author,
            String text,
            Instant written) {}
}
