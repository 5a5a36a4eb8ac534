package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.members.PeopleDesk;
import org.scholarlycppcc.members.PersonRow;

/** Everybody on the roster, for the administrator; what is searched for and the place in the list stand in the address. */
@Route("admin/people")
@PageTitle("members.people")
@Menu(title = "members.people", order = 12)
@RolesAllowed(Roles.ADMIN)
class PeopleView extends Main implements BeforeEnterObserver {
    private static final int PAGE = 30;
    private static final String TYPED = "q";
    private static final String AFTER = "after";

    private final PeopleDesk desk;
    private final TextField part = new TextField(getTranslation("members.find"));
    private final Div found = new Div();

    PeopleView(PeopleDesk desk) {
        this.desk = desk;
        addClassName("people");
        part.setPlaceholder(getTranslation("members.findHint"));
        part.setClearButtonVisible(true);
        part.setMaxLength(100);
        part.addValueChangeListener(typed -> {
            if (typed.isFromClient()) search();
        });
        var find = new Div(part, new Button(getTranslation("members.search"), click -> search()));
        find.addClassName("find");
        add(new H1(getTranslation("members.people")), acts(), find, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var typed = query.getSingleParameter(TYPED).orElse("");
        part.setValue(typed);
        // One more than shown says whether there is more.
        show(typed, desk.page(typed, query.getSingleParameter(AFTER).orElse(null), PAGE + 1));
    }

    private Div acts() {
        var add = new RouterLink(getTranslation("members.add"), EnrolView.class);
        add.addClassName("primary");
        var acts = new Div(add, new RouterLink(getTranslation("members.import"), RosterImportView.class));
        acts.addClassName("acts");
        return acts;
    }

    private void search() {
        getUI().ifPresent(it -> it.navigate(PeopleView.class, QueryParameters.of(TYPED, part.getValue())));
    }

    private void show(String typed, List<PersonRow> people) {
        found.removeAll();
        if (people.isEmpty()) {
            found.add(new EmptyState(getTranslation("members.nobodyFound")));
            return;
        }
        var rows = new OrderedList();
        rows.addClassName("rows");
        people.stream().limit(PAGE).forEach(it -> rows.add(new PersonEntry(it)));
        found.add(rows);
        if (people.size() > PAGE) found.add(more(typed, people.get(PAGE - 1).account()));
    }

    private RouterLink more(String typed, String after) {
        var more = new RouterLink(getTranslation("members.more"), PeopleView.class);
        more.setQueryParameters(QueryParameters.simple(Map.of(TYPED, typed, AFTER, after)));
        more.addClassName("button");
        more.setId("more");
        return more;
    }
}
