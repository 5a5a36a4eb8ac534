package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.html.Nav;
import org.scholarlycppcc.groups.DiscussionPage;
import org.scholarlycppcc.groups.Talk;

/** The way to the posts before and after those that are shown. */
class Paging {
    private final DiscussionPage page;
    private final int before;
    private final int last;

    /**
     * @param before the sequence of the post before the first one shown; 0 when it is the first of all
     * @param last the sequence of the last one shown
     */
    Paging(DiscussionPage page, int before, int last) {
        this.page = page;
        this.before = before;
        this.last = last;
    }

    Nav earlier() {
        var nav = nav("groups.earlierPosts");
        if (before > 0) {
            nav.add(link("groups.earlierPosts", Math.max(1, before - Talk.WINDOW + 1)));
            if (before > Talk.WINDOW) nav.add(link("groups.fromTheStart", 1));
        }
        return nav;
    }

    Nav later() {
        var nav = nav("groups.laterPosts");
        if (last > 0 && last < page.posts()) {
            nav.add(link("groups.laterPosts", last + 1));
            if (last + Talk.WINDOW < page.posts()) nav.add(link("groups.latestPosts", page.posts() - Talk.WINDOW + 1));
        }
        return nav;
    }

    private Nav nav(String label) {
        var nav = new Nav();
        nav.addClassNames("acts", "paging");
        nav.setAriaLabel(nav.getTranslation(label));
        nav.setVisible(label.equals("groups.earlierPosts") ? before > 0 : last > 0 && last < page.posts());
        return nav;
    }

    private DiscussionLink link(String words, int from) {
        var link = new DiscussionLink(page.slug(), page.number(), "").query("from", from);
        link.setText(link.getTranslation(words));
        return link;
    }
}
