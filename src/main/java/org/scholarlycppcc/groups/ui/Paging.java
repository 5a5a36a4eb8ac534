package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.html.Nav;
import org.scholarlycppcc.groups.DiscussionPage;
import org.scholarlycppcc.groups.Only;
import org.scholarlycppcc.groups.Talk;
import org.scholarlycppcc.groups.Talk.Ends;

/** The way to the posts before and after those that are shown. */
class Paging {
    private final DiscussionPage page;
    private final Only only;
    private final Ends ends;
    private final int first;
    private final int last;

    /**
     * @param first the sequence of the first post shown; 0 when there is none
     * @param last the sequence of the last one shown
     */
    Paging(DiscussionPage page, Opening opening, int first, int last) {
        this.page = page;
        only = opening.only();
        ends = opening.ends();
        this.first = first;
        this.last = last;
    }

    Nav earlier() {
        var there = first > ends.first();
        var nav = nav("groups.earlierPosts", there);
        if (there) {
            nav.add(link("groups.earlierPosts", "to", first - 1));
            if (first > ends.first() + Talk.WINDOW) nav.add(link("groups.fromTheStart", "from", ends.first()));
        }
        return nav;
    }

    Nav later() {
        var there = last > 0 && last < ends.last();
        var nav = nav("groups.laterPosts", there);
        if (there) {
            nav.add(link("groups.laterPosts", "from", last + 1));
            if (last + Talk.WINDOW < ends.last()) nav.add(link("groups.latestPosts", "to", ends.last()));
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
        var link = new DiscussionLink(page.slug(), page.number(), "");
        link.setQueryParameters(Finding.part(only, side, sequence));
        link.setText(link.getTranslation(words));
        return link;
    }
}
