package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholarlycppcc.base.ui.Dot;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.catalogue.CategoryRow;
import org.scholarlycppcc.catalogue.exchange.Column;
import org.scholarlycppcc.catalogue.exchange.Import;
import org.scholarlycppcc.catalogue.exchange.ImportRow;
import org.scholarlycppcc.catalogue.exchange.ImportState;

/** Which column of a file holds what, with some of what stands in it; as guessed, until somebody says otherwise. */
class ImportMapping extends Section {
    private static final int SAMPLE = 60;

    private final Map<Integer, Select<Column>> choices = new LinkedHashMap<>();
    private final Select<CategoryRow> category = new Select<>();

    /** {@code done} takes the columns and the slug of the category for all others. */
    ImportMapping(
            Import file,
            List<ImportRow> sample,
            List<CategoryRow> categories,
            BiConsumer<Map<Integer, Column>, String> done) {
        setId("import-mapping");
        addClassName("mapping");
        add(new Paragraph(getTranslation("catalogue.mapHow")));
        for (int place = 0; place < file.columns().size(); place++) add(column(file, place, sample));
        category.setId("import-category");
        category.setLabel(getTranslation("catalogue.categoryForAll"));
        category.setItems(categories);
        category.setItemLabelGenerator(it -> it == null ? getTranslation("catalogue.noCategory") : it.name());
        category.setEmptySelectionAllowed(true);
        category.setEmptySelectionCaption(getTranslation("catalogue.noCategory"));
        categories.stream()
                .filter(it -> it.slug().equals(file.category()))
                .findAny()
                .ifPresent(category::setValue);
        var problem = new Problem();
        var weigh = new Button(getTranslation("catalogue.weighRows"));
        weigh.setId("import-weigh");
        // Once it is weighed, the next step is another one.
        if (file.state() == ImportState.READ) weigh.addThemeVariants(ButtonVariant.PRIMARY);
        weigh.setDisableOnClick(true);
        weigh.addClickListener(click -> {
            problem.none(() -> done.accept(
                    chosen(), category.isEmpty() ? "" : category.getValue().slug()));
            weigh.setEnabled(true);
        });
        add(category, problem, weigh);
    }

    private Div column(Import file, int place, List<ImportRow> sample) {
        var choice = new Select<Column>();
        choice.setLabel(file.columns().get(place));
        choice.setItems(Column.values());
        choice.setItemLabelGenerator(it -> it == null ? getTranslation("catalogue.leftOut") : name(it));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("catalogue.leftOut"));
        choice.setValue(file.mapping().get(place));
        choices.put(place, choice);
        var held = sample.stream()
                .map(it -> it.cell(place).strip())
                .filter(it -> !it.isEmpty())
                .map(it -> it.length() > SAMPLE ? it.substring(0, SAMPLE) + "…" : it)
                .collect(Collectors.joining(Dot.BETWEEN));
        var words = new Span(held);
        words.addClassName("soft");
        return new Div(choice, words);
    }

    private String name(Column column) {
        return getTranslation(column.label());
    }

    private Map<Integer, Column> chosen() {
        var chosen = new LinkedHashMap<Integer, Column>();
        choices.forEach((place, choice) -> Stream.ofNullable(choice.getValue()).forEach(it -> chosen.put(place, it)));
        return chosen;
    }
}
