package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.Curating;
import org.scholarlycppcc.catalogue.DraftRow;
import org.scholarlycppcc.catalogue.ListState;
import org.scholarlycppcc.catalogue.Merging;
import org.scholarlycppcc.catalogue.Owning;
import org.scholarlycppcc.catalogue.Proposals;
import org.scholarlycppcc.catalogue.Selecting;
import org.scholarlycppcc.members.CurrentMember;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;
import org.scholarlycppcc.search.ui.UnfoundView;

/** The librarians' desk: what waits for them, the way to every book, the lists and their drafts. */
@Route("desk")
@PageTitle("catalogue.desk")
@Menu(title = "catalogue.desk", order = 10)
@RolesAllowed({Roles.LIBRARIAN, Roles.ADMIN})
class DeskView extends Main {
    private final UnorderedList ways = new UnorderedList();
    private final Moments moments;
    private final Map<MemberId, MemberRow> names;
    private final Map<MemberId, String> owners;

    DeskView(
            Curating curating,
            Catalogue catalogue,
            Owning owning,
            Merging merging,
            Selecting selecting,
            Proposals proposals,
            Roster roster,
            CurrentMember member,
            Clock clock) {
        moments = new Moments(clock, getLocale());
        addClassName("desk");
        var all = curating.drafts();
        names = roster.rows(all.stream()
                .flatMap(it -> Stream.of(it.submittedBy(), it.takenBy()))
                .filter(Objects::nonNull)
                .toList());
        owners = owning.candidates().stream().collect(Collectors.toMap(MemberRow::id, MemberRow::name));
        var rows = rows(all.stream().filter(it -> it.state() != ListState.ARCHIVED));
        var archive =
                all.stream().filter(it -> it.state() == ListState.ARCHIVED).toList();
        ways.addClassName("ways");
        // What waits for an answer is said first.
        if (member.is(Roles.LIBRARIAN)) {
            way("desk-nominations", "catalogue.nominations", NominationDeskView.class, selecting.waitingCount());
            way("desk-proposals", "catalogue.proposals", ProposalsView.class, proposals.waitingCount());
        }
        way("desk-duplicates", "catalogue.duplicates", DuplicatesView.class, merging.waitingCount());
        way("desk-import", "catalogue.import", ImportsView.class, 0);
        way("desk-gaps", "catalogue.gaps", GapsView.class, 0);
        way("desk-unfound", "search.unfound", UnfoundView.class, 0);
        add(
                new H1(getTranslation("catalogue.desk")),
                ways,
                part("catalogue.books", button("new-book", "catalogue.newBook", NewBookView.class), finder(catalogue)),
                part(
                        "catalogue.lists",
                        button("new-list", "catalogue.newList", NewListView.class),
                        rows,
                        archive(archive)));
    }

    private void way(String id, String words, Class<? extends Main> view, int waiting) {
        var link = new RouterLink(getTranslation(words), view);
        link.setId(id);
        if (waiting > 0) {
            var count = new Span(String.valueOf(waiting));
            count.addClassName("count");
            link.add(count);
        }
        ways.add(new ListItem(link));
    }

    private UnorderedList rows(Stream<DraftRow> lists) {
        var rows = new UnorderedList();
        rows.addClassName("rows");
        lists.forEach(it -> rows.add(row(it)));
        return rows;
    }

    private Details archive(List<DraftRow> lists) {
        var archive = new Details(getTranslation("catalogue.archivedLists", lists.size()), rows(lists.stream()));
        archive.setId("desk-archive");
        archive.setVisible(!lists.isEmpty());
        return archive;
    }

    private Section part(String heading, RouterLink begin, Component... rest) {
        var head = new Div(new H2(getTranslation(heading)), begin);
        head.addClassName("desk-head");
        var part = new Section(head);
        part.add(rest);
        return part;
    }

    private RouterLink button(String id, String words, Class<? extends Main> view) {
        var link = new RouterLink(getTranslation(words), view);
        link.setId(id);
        link.addClassNames("button", "primary");
        return link;
    }

    private BookPicker finder(Catalogue catalogue) {
        var finder = new BookPicker(getTranslation("catalogue.findToEdit"), catalogue);
        finder.setId("find-to-edit");
        finder.addValueChangeListener(it -> {
            if (it.getValue() != null)
                getUI().ifPresent(ui -> ui.navigate(
                        BookDeskView.class, BookDeskView.of(it.getValue().id())));
        });
        return finder;
    }

    private ListItem row(DraftRow list) {
        var link = new RouterLink(list.title(), ListDeskView.class, ListDeskView.of(list.slug()));
        var seen = new Span(Visibility.told(this, list.state(), list.edition(), list.changed()));
        seen.addClassName(list.changed() && list.state() != ListState.ARCHIVED ? "unpublished" : "soft");
        var size = new Span(getTranslation("catalogue.deskRow", list.books(), moments.told(list.touched())));
        size.addClassName("soft");
        var row = new ListItem(link, Visibility.badge(this, list.state()), seen, size);
        var owner = list.owner() == null ? null : owners.get(list.owner());
        var answers = new Span(
                owner == null ? getTranslation("catalogue.noOwner") : getTranslation("catalogue.owner", owner));
        answers.addClassName("soft");
        row.add(answers);
        if (list.submitted() != null) {
            var waits = new Span(
                    list.takenBy() == null
                            ? getTranslation(
                                    "catalogue.submittedBy", name(list.submittedBy()), moments.told(list.submitted()))
                            : getTranslation("catalogue.reviewedBy", name(list.takenBy())));
            waits.addClassName("soft");
            row.add(waits);
        }
        return row;
    }

    private String name(@Nullable MemberId person) {
        var row = person == null ? null : names.get(person);
        return row == null ? getTranslation("catalogue.somebody") : row.name();
    }
}
