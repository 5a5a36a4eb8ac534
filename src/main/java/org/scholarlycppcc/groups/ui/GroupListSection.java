package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.scholarlycppcc.groups.GroupRow;

/** The list that a group keeps, on the page of the group; nothing before it is published. */
class GroupListSection extends Section {
    GroupListSection(GroupRow group) {
        setId("group-list");
        setVisible(group.listTitle() != null);
        if (group.listTitle() == null) return;
        var list = new RouterLink(group.listTitle(), GroupListView.class, GroupView.to(group.slug()));
        var books = new Span(getTranslation("groups.listed", group.listed()));
        books.addClassName("soft");
        var line = new Paragraph(list, books);
        line.addClassName("group-list");
        add(new H2(getTranslation("groups.list")), line);
    }
}
