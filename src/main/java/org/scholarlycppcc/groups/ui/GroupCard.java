package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Markdown;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.ui.BookCover;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.members.MemberRow;

/** A group in the directory, with the book it reads. */
class GroupCard extends ListItem {
    private static final int INTRODUCTION = 70;

    private final Span count = new Span();

    GroupCard(GroupRow group, @Nullable BookRow book, @Nullable MemberRow host, Moments moments) {
        addClassName("group-card");
        setId("group-" + group.slug());
        var cover = new Div();
        cover.addClassName("cover-slot");
        if (book != null) cover.add(new BookCover(book));
        var kicker = new Paragraph(String.join(Dot.BETWEEN, group.season(), group.theme()));
        kicker.addClassName("kicker");
        var words = new Div(kicker, name(group), new GroupFacts(group, host, moments));
        words.add(new Paragraph(Markdown.excerpt(group.introduction(), INTRODUCTION)));
        words.addClassName("group-words");
        add(cover, words);
    }

    private H3 name(GroupRow group) {
        var name = new H3(new GroupLink(group));
        count.addClassName("count");
        unread(group.unread());
        name.add(count);
        return name;
    }

    /** Says how many posts are unread now. */
    final void unread(int posts) {
        count.setText(getTranslation("groups.unread", posts));
        count.setVisible(posts > 0);
    }
}
