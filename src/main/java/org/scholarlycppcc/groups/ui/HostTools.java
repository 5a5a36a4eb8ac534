package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import org.scholarlycppcc.groups.GroupRow;

/** Where a host goes from the page of the own group. */
class HostTools extends Nav {
    HostTools(GroupRow group) {
        addClassNames("acts", "host-tools");
        setAriaLabel(getTranslation("groups.hostTools"));
        if (group.asking() > 0) {
            var requests = link(getTranslation("groups.requestsWaiting", group.asking()), PeopleView.class, group);
            requests.addClassName("primary");
            requests.setId("requests");
        } else link(getTranslation("groups.whoBelongs"), PeopleView.class, group);
        link(getTranslation("groups.change"), ChangeGroupView.class, group).setId("change-group");
    }

    private RouterLink link(String words, Class<? extends Component> view, GroupRow group) {
        var link = new RouterLink(words, view, GroupView.to(group.slug()));
        add(link);
        return link;
    }
}
