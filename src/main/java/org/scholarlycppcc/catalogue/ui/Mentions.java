package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarlycppcc.catalogue.Mention;
import org.scholarlycppcc.members.MemberId;
import org.scholarlycppcc.members.MemberRow;

/** Which lists name a book, how strongly, why, and which members nominated it. */
class Mentions extends Section {
    Mentions(List<Mention> mentions, Map<MemberId, MemberRow> people) {
        var rows = new UnorderedList();
        rows.addClassName("rows");
        mentions.forEach(it -> rows.add(row(it, people)));
        add(new H2(getTranslation("catalogue.mentions")), rows);
        addClassName("mentions");
    }

    private ListItem row(Mention mention, Map<MemberId, MemberRow> people) {
        var list = new Anchor(mention.address(), mention.list());
        list.getElement().setAttribute("router-link", true);
        var section = new Span(mention.section());
        section.addClassName("soft");
        var row = new ListItem(list, new Badge(mention.importance()), section);
        if (!mention.note().isEmpty()) {
            var note = new Paragraph(mention.note());
            note.addClassName("entry-note");
            row.add(note);
        }
        var nominators = mention.nominators().stream()
                .flatMap(it -> Stream.ofNullable(people.get(it)))
                .map(MemberRow::name)
                .collect(Collectors.joining(getTranslation("catalogue.nominatorAnd")));
        if (!nominators.isEmpty()) {
            var by = new Paragraph(getTranslation("catalogue.nominator", nominators));
            by.addClassName("soft");
            row.add(by);
        }
        return row;
    }
}
