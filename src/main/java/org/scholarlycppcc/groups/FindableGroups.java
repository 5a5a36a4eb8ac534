package org.scholarlycppcc.groups;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.search.Document;
import org.scholarlycppcc.search.Facet;
import org.scholarlycppcc.search.Findable;
import org.scholarlycppcc.search.Kind;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.stereotype.Component;

/** Groups, found by name, theme, host and book. */
@Component
class FindableGroups implements Findable {
    private final Documents documents;
    private final Roster roster;
    private final Catalogue catalogue;

    FindableGroups(Documents documents, Roster roster, Catalogue catalogue) {
        this.documents = documents;
        this.roster = roster;
        this.catalogue = catalogue;
    }

    @Override
    public Kind kind() {
        return Kind.GROUP;
    }

    @Override
    public List<Document> current(Collection<UUID> ids) {
        var found = documents.rows("""
                select g.id, g.slug, g.name, g.theme, g.introduction, g.access, g.book, g.second_book, g.third_book, m.member as host
                from reading_group g
                left join membership m on m.reading_group = g.id and m.role = 'HOST' and m.lasting = true
                where g.id in (:ids)
                """, ids, new SimplePropertyRowMapper<>(Found.class));
        var hosts = roster.rows(
                found.stream().flatMap(it -> Stream.ofNullable(it.host)).toList());
        var books = catalogue.rows(found.stream().flatMap(Found::books).toList());
        return found.stream()
                .map(it -> document(
                        it,
                        Stream.concat(
                                        Optional.ofNullable(it.host).map(hosts::get).map(MemberRow::name).stream(),
                                        it.books()
                                                .map(books::get)
                                                .filter(Objects::nonNull)
                                                .map(BookRow::title))
                                .toList()))
                .toList();
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return documents.idsAfter("reading_group", last, limit);
    }

    private static Document document(Found group, List<String> names) {
        return new Document(
                        Kind.GROUP,
                        group.id,
                        group.name,
                        names,
                        group.introduction,
                        group.theme,
                        "groups/" + group.slug,
                        null,
                        Documents.audiences(group.access, group.id))
                .in(Facet.GROUP, group.slug, group.name);
    }

    private record Found(
            UUID id,
            String slug,
            String name,
            String theme,
            String introduction,
            Access access,
            @Nullable BookId book,
            @Nullable BookId secondBook,
            @Nullable BookId thirdBook,
            @Nullable MemberId host) {
        Stream<BookId> books() {
            return Stream.of(book, secondBook, thirdBook).flatMap(Stream::ofNullable);
        }
    }
}
