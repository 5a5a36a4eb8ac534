package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.WeekRow;

/** The digests that were sent to a group, the latest first. */
class DigestsSection extends Section {
    DigestsSection(GroupRow group, List<WeekRow> plan) {
        addClassName("digests");
        add(new H2(getTranslation("groups.digests")));
        var list = new OrderedList();
        list.addClassName("rows");
        for (var week : plan.reversed()) if (week.digest()) list.add(line(group, week));
        add(list);
        setVisible(list.getComponentCount() > 0);
    }

    private ListItem line(GroupRow group, WeekRow week) {
        var about = new Span(week.title());
        about.addClassName("soft");
        return new ListItem(
                new DigestLink(group.slug(), week.number(), getTranslation("groups.digestOf", week.number())), about);
    }
}
