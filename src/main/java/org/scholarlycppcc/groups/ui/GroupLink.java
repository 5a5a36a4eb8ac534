package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.groups.MyGroup;

/** A link to the page of a group, by its name. */
public class GroupLink extends RouterLink {
    public GroupLink(GroupRow group) {
        this(group.slug(), group.name());
    }

    public GroupLink(MyGroup group) {
        this(group.slug(), group.name());
    }

    GroupLink(String slug, String words) {
        super(words, GroupView.class, to(slug));
    }

    static RouteParameters to(String slug) {
        return new RouteParameters(GroupView.SLUG, slug);
    }
}
