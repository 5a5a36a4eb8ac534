package org.scholarlycppcc.groups;

import java.util.List;
import org.scholarlycppcc.catalogue.BookId;
import org.scholarlycppcc.catalogue.Importance;
import org.scholarlycppcc.catalogue.ListKeeper;
import org.scholarlycppcc.catalogue.Mention;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of groups that name a book, for those who may know of the groups. */
@Component
class NamedInGroups implements ListKeeper {
    private final JdbcClient sql;
    private final CurrentMember member;

    NamedInGroups(JdbcClient sql, CurrentMember member) {
        this.sql = sql;
        this.member = member;
    }

    @Override
    public List<Mention> naming(BookId book) {
        return sql
                .sql("""
                        select g.slug, g.name, x.title, e.book, coalesce(s.title, '') as section, e.importance, e.note
                        from group_edition_entry e
                        join group_list l on l.reading_group = e.reading_group and l.edition = e.edition
                        join group_edition x on x.reading_group = e.reading_group and x.edition = e.edition
                        join reading_group g on g.id = e.reading_group
                        left join group_edition_section s on s.reading_group = e.reading_group and s.edition = e.edition and s.id = e.section
                        where e.book = :book and
                        """ + Visible.TO_ME + " order by x.title, g.id")
                .param("book", book.value())
                .param("me", member.id().value())
                .query(new SimplePropertyRowMapper<>(Found.class))
                .list()
                .stream()
                .map(Found::mention)
                .toList();
    }

    private record Found(
            String slug, String name, String title, BookId book, String section, Importance importance, String note) {
        Mention mention() {
            var place = section.isEmpty() ? name : name + " · " + section;
            return new Mention(
                    "groups/" + slug + "/list?entry=" + book.value(), title, place, importance, note, List.of());
        }
    }
}
