package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.scholarlycppcc.catalogue.CategoryRow;
import org.scholarlycppcc.catalogue.Fact;
import org.scholarlycppcc.catalogue.Rights;

/** What a card says of a fact, in words for readers: a category by its name, rights in the reader's language. */
record FactWords(List<CategoryRow> categories) {
    String of(Fact fact, String text) {
        if (text.isEmpty()) return "";
        return switch (fact) {
            case CATEGORY ->
                categories.stream()
                        .filter(it -> it.slug().equals(text))
                        .findAny()
                        .map(CategoryRow::name)
                        .orElse(text);
            case RIGHTS -> I18NProvider.translate(Rights.valueOf(text).label());
            default -> text;
        };
    }
}
