package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.catalogue.BookRow;
import org.scholarlycppcc.catalogue.ui.BookCover;
import org.scholarlycppcc.catalogue.ui.BookLink;
import org.scholarlycppcc.groups.GroupRow;
import org.scholarlycppcc.members.MemberRow;

/** The head of a group's page: its name, what it reads, where it stands, and who of the staff is there for it. */
class GroupHead extends Header {
    GroupHead(GroupRow group, H1 name, List<BookRow> books, GroupFacts facts, List<MemberRow> liaisons) {
        addClassName("group-head");
        var all = new RouterLink(getTranslation("groups.heading"), GroupsView.class);
        var kicker = new Paragraph(all);
        kicker.add(" › " + String.join(Dot.BETWEEN, List.of(group.season(), group.theme())));
        kicker.addClassName("kicker");
        var words = new Div(kicker, name);
        var cover = new Div();
        cover.addClassName("cover-slot");
        if (!books.isEmpty()) cover.add(new BookCover(books.getFirst()));
        for (var book : books) {
            var reads = new Paragraph(new BookLink(book));
            reads.add(" " + book.creators());
            reads.addClassName("reads");
            words.add(reads);
        }
        words.add(facts);
        if (!liaisons.isEmpty()) {
            var names = liaisons.stream().map(MemberRow::name).collect(Collectors.joining(Dot.BETWEEN));
            var line = new Paragraph(getTranslation("groups.liaison", names));
            line.addClassName("soft");
            words.add(line);
        }
        add(cover, words);
    }
}
