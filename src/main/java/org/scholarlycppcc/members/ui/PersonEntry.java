package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.members.Enrolling;
import org.scholarlycppcc.members.PersonRow;

/** One person in the administrator's list. */
class PersonEntry extends ListItem {
    PersonEntry(PersonRow person) {
        add(new RouterLink(person.name(), PersonDeskView.class, PersonRoute.of(person.id())));
        var facts = new Span(facts(person));
        facts.addClassName("soft");
        add(facts);
        if (person.disabled()) add(mark("members.disabled"));
        else if (!person.entered()) add(mark("members.notEntered"));
    }

    private String facts(PersonRow person) {
        var roles = Enrolling.ROLES.stream()
                .filter(person.roles()::contains)
                .map(it -> getTranslation("members.role." + it))
                .collect(Collectors.joining(getTranslation("members.comma")));
        return Stream.of(person.account(), person.sectorName() == null ? "" : person.sectorName(), roles)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(Dot.BETWEEN));
    }

    private Span mark(String words) {
        var mark = new Span(getTranslation(words));
        mark.addClassName("mark");
        return mark;
    }
}
