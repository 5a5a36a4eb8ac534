package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.ui.BookLink;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.GroupText;
import org.scholarlycppcc.groups.Groups;
import org.scholarlycppcc.groups.LookingFirst;
import org.scholarlycppcc.groups.Planning;
import org.scholarlycppcc.members.Roster;

/** Where host and deputies change what stands about the group, and add a week to its plan. */
@Route("groups/:slug/change")
@PageTitle("groups.change")
@RolesAllowed(Roles.MEMBER)
class ChangeGroupView extends Main implements BeforeEnterObserver {
    private final Groups groups;
    private final Planning planning;
    private final Catalogue catalogue;
    private final Roster roster;
    private final LookingFirst looking;
    private final Helping helping;
    private final LocalDate today;

    ChangeGroupView(
            Groups groups,
            Planning planning,
            Catalogue catalogue,
            Roster roster,
            LookingFirst looking,
            Helping helping,
            Clock clock) {
        this.groups = groups;
        this.planning = planning;
        this.catalogue = catalogue;
        this.roster = roster;
        this.looking = looking;
        this.helping = helping;
        this.today = LocalDate.now(clock);
        addClassName("group-change");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var group = event.getRouteParameters()
                .get(GroupView.SLUG)
                .flatMap(groups::find)
                .filter(GroupRow::leads)
                .orElseThrow(NotFoundException::new);
        var kicker = new Paragraph(new GroupLink(group));
        kicker.addClassName("kicker");
        add(kicker, new H1(getTranslation("groups.change")), about(group));
        if (group.books().size() > 1) add(alsoReads(group));
        add(looking(group), adding(group));
    }

    private Section about(GroupRow group) {
        var text = planning.text(group.id());
        var form = new GroupForm(catalogue).withPictures(helping, group.id());
        form.fill(text);
        var keeping = new Keeping<>(
                        text,
                        GroupText::version,
                        it -> "**" + it.name() + "**\n\n" + it.introduction() + "\n\n" + it.etiquette(),
                        form::fill)
                .by(version -> planning.change(group.id(), form.text(version)), () -> back(group));
        return new Section(form, keeping);
    }

    private Section alsoReads(GroupRow group) {
        var list = new UnorderedList();
        list.addClassName("rows");
        for (var it :
                catalogue.rows(group.books().subList(1, group.books().size())).values()) {
            var remove = new Button(getTranslation("groups.removeBook"), click -> {
                planning.removeBook(group.id(), it.id());
                back(group);
            });
            remove.setAriaLabel(getTranslation("groups.removeBookOf", it.title()));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            var line = new ListItem(new BookLink(it), remove);
            line.addClassName("person");
            list.add(line);
        }
        return new Section(new H2(getTranslation("groups.alsoReads")), list);
    }

    private Section looking(GroupRow group) {
        var first = new Checkbox(getTranslation("groups.lookFirst"), looking.moderated(group.id()));
        first.setId("look-first");
        first.setHelperText(getTranslation("groups.lookFirstHint"));
        first.addValueChangeListener(chosen -> looking.moderate(group.id(), chosen.getValue()));
        return new Section(new H2(getTranslation("groups.lookFirstHeading")), first);
    }

    private Section adding(GroupRow group) {
        var form = new WeekForm(roster, today).withPictures(helping, group.id());
        var problem = new Problem();
        var next = group.ends() == null ? today : group.ends().plusDays(1);
        var add = new Button(getTranslation("groups.oneMoreWeek"));
        add.setId("add-week");
        add.setDisableOnClick(true);
        add.addClickListener(click -> {
            if (problem.none(() -> planning.add(group.id(), form.text(next, 0)))) back(group);
            add.setEnabled(true);
        });
        return new Section(new H2(getTranslation("groups.oneMoreWeek")), form.beginning(next), problem, add);
    }

    private void back(GroupRow group) {
        getUI().ifPresent(it -> it.navigate(GroupView.class, GroupView.to(group.slug())));
    }
}
