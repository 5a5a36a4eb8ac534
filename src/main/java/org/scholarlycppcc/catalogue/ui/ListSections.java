package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.Importance;
import org.scholarlycppcc.catalogue.ListContents;

/** The parts of a published list with their books, all or those of one importance, as the address says. */
public class ListSections extends Div {
    static final String ENTRY = "entry";
    private static final String IMPORTANCE = "importance";

    private final ListContents list;
    private final String address;
    private final Map<UUID, String> nominators;
    private final @Nullable Importance only;
    private final String wanted;

    /**
     * @param address of the page, without what it asks
     * @param asked which importance, and which entry is brought before the eyes
     * @param nominators who proposed what, by its entry
     */
    public ListSections(ListContents list, String address, QueryParameters asked, Map<UUID, String> nominators) {
        this.list = list;
        this.address = address;
        this.nominators = nominators;
        wanted = asked.getSingleParameter(ENTRY).orElse("");
        only = asked.getSingleParameter(IMPORTANCE)
                .flatMap(typed -> Stream.of(Importance.values())
                        .filter(it -> word(it).equals(typed))
                        .findAny())
                .orElse(null);
        add(weights());
        var sections = list.sections().stream()
                .map(this::narrowed)
                .filter(it -> !it.entries().isEmpty())
                .toList();
        if (sections.size() > 1) add(contents(sections));
        sections.forEach(it -> add(section(it)));
    }

    private static String word(Importance importance) {
        return importance.name().toLowerCase(Locale.ROOT);
    }

    private ListContents.Section narrowed(ListContents.Section section) {
        if (only == null) return section;
        var some =
                section.entries().stream().filter(it -> it.importance() == only).toList();
        return new ListContents.Section(section.id(), section.title(), some);
    }

    private Nav weights() {
        var nav = new Nav(weight(null));
        for (var importance : Importance.values()) nav.add(weight(importance));
        nav.addClassName("chips");
        nav.setAriaLabel(getTranslation("catalogue.weights"));
        return nav;
    }

    private Anchor weight(@Nullable Importance importance) {
        long books = list.entries()
                .filter(it -> importance == null || it.importance() == importance)
                .count();
        var name = importance == null ? "catalogue.allWeights" : "catalogue.importance." + importance;
        var number = new Span(String.valueOf(books));
        number.addClassName("soft");
        var link = new Anchor(importance == null ? address : address + "?" + IMPORTANCE + "=" + word(importance));
        link.add(new Span(getTranslation(name)), number);
        link.getElement().setAttribute("router-link", true);
        if (importance == only) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    private Nav contents(List<ListContents.Section> sections) {
        var nav = new Nav();
        for (var section : sections) {
            if (section.title().isEmpty()) continue;
            var link = new Anchor(address + "#section-" + section.id(), section.title());
            link.setRouterIgnore(true);
            nav.add(link);
        }
        nav.addClassName("contents");
        nav.setAriaLabel(getTranslation("catalogue.contents"));
        return nav;
    }

    private Section section(ListContents.Section section) {
        var entries = new Entries(section.entries(), nominators, wanted);
        if (section.title().isEmpty()) return new Section(entries);
        var number = new Span(String.valueOf(section.entries().size()));
        number.addClassName("soft");
        var heading = new H2(new Span(section.title()), number);
        heading.setId("section-" + section.id());
        return new Section(heading, entries);
    }
}
