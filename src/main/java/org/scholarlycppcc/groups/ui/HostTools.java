package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.groups.Digest;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.Presiding;
import org.scholarlycppcc.groups.Role;
import org.scholarlycppcc.groups.State;
import org.scholarlycppcc.groups.WeekRow;

/** What host and deputies do on the page of their group, and where they go from there. */
class HostTools extends Div {
    private final Problem problem = new Problem();
    private final Nav ways = new Nav();
    private final GroupRow group;
    private final Presiding presiding;
    private final Runnable changed;

    HostTools(GroupRow group, List<WeekRow> plan, LocalDate today, Presiding presiding, Runnable changed) {
        this.group = group;
        this.presiding = presiding;
        this.changed = changed;
        ways.addClassNames("acts", "host-tools");
        ways.setAriaLabel(getTranslation("groups.hostTools"));
        if (group.asking() > 0) {
            var requests = link(getTranslation("groups.requestsWaiting", group.asking()), PeopleView.class);
            requests.addClassName("primary");
            requests.setId("requests");
        } else link(getTranslation("groups.whoBelongs"), PeopleView.class);
        plan.stream()
                .filter(it -> it.on(today) && !it.digest() && group.ended() == null)
                .forEach(it -> telling(it.number(), "groups.writeDigest"));
        if (group.state().over() && !group.reported()) telling(Digest.CLOSING, "groups.writeReport");
        if (group.proposals() > 0) {
            var proposals = link(getTranslation("groups.proposalsWaiting", group.proposals()), ProposalsView.class);
            proposals.addClassName("primary");
            proposals.setId("proposals");
        } else link(getTranslation("groups.proposals"), ProposalsView.class);
        link(getTranslation("groups.list"), GroupListView.class).setId("keep-list");
        link(getTranslation("groups.change"), ChangeGroupView.class).setId("change-group");
        link(getTranslation("groups.again"), CloneGroupView.class).setId("again");
        add(ways, life(), problem);
    }

    private void telling(int number, String words) {
        var link = new DigestLink(group.slug(), number, getTranslation(words));
        link.setId("write-digest");
        ways.add(link);
    }

    private Div life() {
        var acts = new Div();
        acts.addClassNames("acts", "host-tools");
        if (group.ended() == null && group.state() == State.PROPOSED) {
            var open = act("groups.openIt", "open-group", () -> presiding.open(group.id()));
            open.addThemeVariants(ButtonVariant.PRIMARY);
            acts.add(open);
        } else if (group.role() == Role.HOST) ending(acts);
        return acts;
    }

    private void ending(Div acts) {
        if (group.ended() != null) {
            acts.add(act("groups.resume", "resume-group", () -> presiding.resume(group.id())));
            if (group.state() != State.ARCHIVED)
                acts.add(act("groups.archive", "archive-group", () -> presiding.archive(group.id())));
        } else if (group.state() != State.OPEN) {
            var end = new Button(getTranslation("groups.end"), click -> end());
            end.setId("end-group");
            acts.add(end);
        }
    }

    private void end() {
        var dialog = new PostDialog(getTranslation("groups.end"), new Paragraph(getTranslation("groups.endHint")));
        var sure = act("groups.end", "sure", () -> presiding.end(group.id()));
        sure.addThemeVariants(ButtonVariant.PRIMARY);
        sure.addClickListener(click -> dialog.close());
        dialog.getFooter().add(sure);
        dialog.open();
    }

    private Button act(String words, String id, Runnable act) {
        var button = new Button(getTranslation(words), click -> {
            if (problem.none(act)) changed.run();
        });
        button.setId(id);
        return button;
    }

    private RouterLink link(String words, Class<? extends Component> view) {
        var link = new RouterLink(words, view, GroupView.to(group.slug()));
        ways.add(link);
        return link;
    }
}
