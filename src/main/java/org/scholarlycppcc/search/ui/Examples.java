package org.scholarlycppcc.search.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** What can be asked, each way with something to try. */
class Examples extends Section {
    private static final List<String> WAYS = List.of(
            "words",
            "pinyin",
            "letters",
            "mixed",
            "phrase",
            "title",
            "without",
            "author",
            "group",
            "date",
            "character",
            "number");

    Examples() {
        addClassName("examples");
        var list = new UnorderedList();
        list.addClassName("rows");
        WAYS.forEach(it -> list.add(way(it)));
        add(new H2(getTranslation("search.ways")), list);
    }

    private ListItem way(String way) {
        var example = getTranslation("search.example." + way);
        var link = new RouterLink(example, SearchView.class);
        link.setQueryParameters(QueryParameters.of("q", example));
        var words = new Span(getTranslation("search.way." + way));
        words.addClassName("soft");
        return new ListItem(link, words);
    }
}
