package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.catalogue.Curating;
import org.scholarlycppcc.catalogue.Draft;
import org.scholarlycppcc.catalogue.ListContents.Section;
import org.scholarlycppcc.catalogue.ListId;
import org.scholarlycppcc.catalogue.Listing;

/** The sections of a draft: the way to each, their order, and new ones; an entry dropped on one moves there. */
class Outline extends Nav {
    private final Curating curating;
    private final Listing listing;
    private final Runnable acted;
    private final OrderedList rows = new OrderedList();
    private final TextField title = new TextField();
    private final Button add = new Button(getTranslation("catalogue.addSection"), click -> add());
    private final Div adding = new Div(title, add);
    private ListId list = ListId.random();

    Outline(Curating curating, Listing listing, Runnable acted) {
        this.curating = curating;
        this.listing = listing;
        this.acted = acted;
        addClassName("outline");
        setAriaLabel(getTranslation("catalogue.sections"));
        title.setId("section-title");
        title.setLabel(getTranslation("catalogue.newSection"));
        title.setMaxLength(200);
        add.setId("section-add");
        adding.addClassName("adding");
        add(rows, adding);
    }

    /** Lets the sections be looked through and nothing else, or be worked on again. */
    void freeze(boolean frozen) {
        adding.setVisible(!frozen);
        rows.getChildren()
                .flatMap(Component::getChildren)
                .filter(Button.class::isInstance)
                .forEach(it -> it.setVisible(!frozen));
    }

    void show(Draft draft, Section current) {
        list = draft.id();
        var sections = draft.contents().sections();
        rows.removeAll();
        for (int place = 0; place < sections.size(); place++) rows.add(row(draft, sections, place, current));
    }

    private ListItem row(Draft draft, List<Section> sections, int place, Section current) {
        var section = sections.get(place);
        var number = new Span(String.valueOf(section.entries().size()));
        number.addClassName("soft");
        var link = new RouterLink("", ListDeskView.class, ListDeskView.of(draft.slug()));
        link.setQueryParameters(
                QueryParameters.of(ListDeskView.SECTION, section.id().toString()));
        link.setHighlightCondition((it, event) -> false);
        link.add(new Span(section.title()), number);
        if (section.id().equals(current.id())) link.getElement().setAttribute("aria-current", "true");
        var row = new ListItem(link);
        if (place > 0) row.add(up(draft, sections, place));
        accept(row, draft, section);
        return row;
    }

    private Button up(Draft draft, List<Section> sections, int place) {
        var section = sections.get(place);
        var up = new Button("↑", click -> {
            curating.swapSections(
                    draft.id(), section.id(), sections.get(place - 1).id());
            acted.run();
        });
        up.setAriaLabel(getTranslation("catalogue.sectionUp", section.title()));
        return up;
    }

    private void accept(ListItem row, Draft draft, Section section) {
        DropTarget.create(row)
                .addDropListener(drop -> drop.getDragSourceComponent()
                        .filter(EntryRow.class::isInstance)
                        .map(EntryRow.class::cast)
                        .ifPresent(it -> {
                            listing.move(draft.id(), it.entry(), section.id(), null);
                            acted.run();
                        }));
    }

    private void add() {
        if (Refusals.at(title, () -> curating.addSection(list, title.getValue()))) {
            title.clear();
            acted.run();
        }
    }
}
