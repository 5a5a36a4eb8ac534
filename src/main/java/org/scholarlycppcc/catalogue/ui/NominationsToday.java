package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.Optional;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.TodayPanel;
import org.scholarlycppcc.catalogue.Nominating;
import org.scholarlycppcc.catalogue.Selecting;
import org.scholarlycppcc.members.CurrentMember;
import org.springframework.core.annotation.Order;

/** The calls that are open to a member, and the nominations that wait for one, on the first page. */
@org.springframework.stereotype.Component
@Order(6)
class NominationsToday implements TodayPanel {
    private final Nominating nominating;
    private final Selecting selecting;
    private final CurrentMember member;
    private final Clock clock;

    NominationsToday(Nominating nominating, Selecting selecting, CurrentMember member, Clock clock) {
        this.nominating = nominating;
        this.selecting = selecting;
        this.member = member;
        this.clock = clock;
    }

    @Override
    public Optional<Component> today() {
        var list = new UnorderedList();
        list.addClassName("rows");
        if (member.is(Roles.LIBRARIAN))
            add(list, "catalogue.waitingNominations", selecting.waitingCount(), NominationDeskView.class);
        if (member.is(Roles.MEMBER)) {
            add(list, "catalogue.nominationsForYou", nominating.waitingCount(), NominationsView.class);
            var moments = new Moments(clock, UI.getCurrent().getLocale());
            nominating
                    .calls()
                    .forEach(it -> list.add(new ListItem(new RouterLink(
                            list.getTranslation("catalogue.callToday", it.title(), moments.date(it.deadline())),
                            NominationsView.class))));
        }
        if (list.getChildren().findAny().isEmpty()) return Optional.empty();
        var title = new H2(list.getTranslation("catalogue.nominations"));
        title.setId("nominations-today");
        var section = new Section(title, list);
        section.addClassName("news");
        section.getElement().setAttribute("aria-labelledby", "nominations-today");
        return Optional.of(section);
    }

    private static void add(UnorderedList list, String words, int count, Class<? extends Component> place) {
        if (count > 0) list.add(new ListItem(new RouterLink(list.getTranslation(words, count), place)));
    }
}
