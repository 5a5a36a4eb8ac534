package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.html.Nav;
import org.scholarlycppcc.groups.DiscussionPage;
import org.scholarlycppcc.groups.Talk;

/** The way to the posts before and after those that are shown. */
class Paging {
    private final DiscussionPage page;
    private final int first;
    private final int last;

    /**
     * @param first the sequence of the first post shown; 0 when there is none
     * @param last the sequence of the last one shown
     */
    Paging(DiscussionPage page, int first, int last) {
        this.page = page;
        this.first = first;
        this.last = last;
    }

    Nav earlier() {
        var there = first > page.first();
        var nav = nav("groups.earlierPosts", there);
        if (there) {
            nav.add(link("groups.earlierPosts", "to", first - 1));
            if (first > page.first() + Talk.WINDOW) nav.add(link("groups.fromTheStart", "from", page.first()));
        }
        return nav;
    }

    Nav later() {
        var there = last > 0 && last < page.last();
        var nav = nav("groups.laterPosts", there);
        if (there) {
            nav.add(link("groups.laterPosts", "from", last + 1));
            if (last + Talk.WINDOW < page.last()) nav.add(link("groups.latestPosts", "to", page.last()));
        }
        return nav;
    }

    private Nav nav(String label, boolean there) {
        var nav = new Nav();
        nav.addClassNames("acts", "paging");
        nav.setAriaLabel(nav.getTranslation(label));
        nav.setVisible(there);
        return nav;
    }

    private DiscussionLink link(String words, String side, int sequence) {
        var link = new DiscussionLink(page.slug(), page.number(), "").query(side, sequence);
        link.setText(link.getTranslation(words));
        return link;
    }
}
