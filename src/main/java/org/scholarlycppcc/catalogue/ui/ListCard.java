package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import org.scholarlycppcc.base.Markdown;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.catalogue.ListRow;

/** A list as the directory of lists shows it: its first books on a board, its title, what it is for. */
class ListCard extends Article {
    private static final int EXCERPT = 90;

    ListCard(ListRow list, Moments moments) {
        addClassNames("leaf", "list-card");
        var board = new Image("covers/lists/" + list.id().value() + ".svg?v=" + list.edition(), "");
        board.addClassName("board");
        board.getElement().setAttribute("loading", "lazy");
        var introduction = new Paragraph(Markdown.excerpt(list.introduction(), EXCERPT));
        var state = new Paragraph(
                getTranslation("catalogue.edition", list.edition(), moments.told(list.publishedAt()), list.books()));
        state.addClassName("soft");
        add(board, new H3(new ListLink(list)), introduction, state);
    }
}
