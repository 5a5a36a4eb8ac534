package org.scholarlycppcc.groups.ui;

import java.util.List;
import java.util.Objects;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.members.Roster;
import org.springframework.stereotype.Component;

/** Draws groups as cards, with their books and hosts, however many by two statements. */
@Component
class GroupCards {
    private final Catalogue catalogue;
    private final Roster roster;

    GroupCards(Catalogue catalogue, Roster roster) {
        this.catalogue = catalogue;
        this.roster = roster;
    }

    List<GroupCard> of(List<GroupRow> groups, Moments moments) {
        var books = catalogue.rows(
                groups.stream().map(GroupRow::book).filter(Objects::nonNull).toList());
        var hosts = roster.rows(
                groups.stream().map(GroupRow::host).filter(Objects::nonNull).toList());
        return groups.stream()
                .map(it -> new GroupCard(
                        it,
                        it.book() == null ? null : books.get(it.book()),
                        it.host() == null ? null : hosts.get(it.host()),
                        moments))
                .toList();
    }
}
