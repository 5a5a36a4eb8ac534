package org.scholarlycppcc.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.participation.Deed;
import org.scholarlycppcc.participation.Person;
import org.scholarlycppcc.participation.What;

/** The people behind a figure, each with what was done. */
class BehindList extends Div {
    BehindList(List<Person> people, What what) {
        addClassName("behind");
        if (people.isEmpty()) {
            add(new EmptyState(getTranslation("participation.nobody")));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("rows");
        rows.setId(what.slug());
        people.forEach(it -> rows.add(row(it)));
        add(rows);
    }

    private ListItem row(Person person) {
        var name = new Span(person.line().name());
        name.addClassName("who");
        var row = new ListItem(name);
        if (person.deeds().isEmpty()) return row;
        var deeds = new UnorderedList();
        deeds.addClassName("deeds");
        person.deeds().forEach(it -> deeds.add(new ListItem(said(it))));
        row.add(deeds);
        return row;
    }

    private Component[] said(Deed deed) {
        return switch (deed) {
            case Deed.Posted it -> posted(it);
            case Deed.Hosted it -> at(it.group(), getTranslation("participation.deed.hosted", it.week()));
            case Deed.Guided it -> at(it.group(), getTranslation("participation.deed.guided", it.week()));
            case Deed.Joined it -> at(it.group(), "");
            case Deed.Answered it -> at(it.group(), getTranslation("participation.deed.answered", weeks(it.weeks())));
            case Deed.Finished it -> at(it.group(), getTranslation("participation.what.finished"));
            // A private group stays closed to staff: nothing but the count.
            case Deed.Private it ->
                new Component[] {new Span(getTranslation("participation.deed.private", it.times()))};
            case Deed.Offline it ->
                new Component[] {new Span(Dates.day(this, it.heldOn()) + Dot.BETWEEN + it.occasion())};
        };
    }

    private Component[] posted(Deed.Posted posted) {
        var posts = new UnorderedList();
        posted.posts().forEach(it -> posts.add(new ListItem(new Anchor(it.path(), it.title()))));
        return new Component[] {
            link(posted.group()),
            new Span(getTranslation("participation.deed.posted", posted.posts().size())),
            posts
        };
    }

    private static Component[] at(Deed.Group group, String words) {
        return new Component[] {link(group), new Span(words)};
    }

    private static Anchor link(Deed.Group group) {
        return new Anchor(group.path(), group.name());
    }

    private String weeks(List<Integer> weeks) {
        return String.join("、", weeks.stream().map(String::valueOf).toList());
    }
}
