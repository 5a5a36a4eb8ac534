package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.ui.Refusals;
import org.scholarlycppcc.catalogue.Draft;
import org.scholarlycppcc.catalogue.ListName;
import org.scholarlycppcc.catalogue.Renewing;

/** The lists of the years before and after, and the way to begin the latter. */
class NextYear extends Div {
    private final Renewing renewing;

    NextYear(Renewing renewing) {
        this.renewing = renewing;
        addClassName("next-year");
    }

    void show(Draft draft) {
        removeAll();
        link("catalogue.yearBefore", draft.years().before());
        link("catalogue.yearAfter", draft.years().next());
        if (draft.years().next() == null) add(begin(draft));
    }

    private void link(String words, @Nullable ListName list) {
        if (list == null) return;
        var link = new RouterLink(list.title(), ListDeskView.class, ListDeskView.of(list.slug()));
        link.addClassName("button");
        add(new Paragraph(new Span(getTranslation(words)), link));
    }

    private Details begin(Draft draft) {
        var title = new TextField(getTranslation("catalogue.listTitle"));
        title.setId("next-year-title");
        title.setMaxLength(200);
        title.setValue(YearTitle.next(draft.contents().title()));
        title.setHelperText(getTranslation("catalogue.nextYearHint"));
        title.addClassName("wide");
        var begin = new Button(getTranslation("catalogue.begin"));
        begin.setId("next-year-begin");
        begin.setDisableOnClick(true);
        begin.addClickListener(click -> {
            Refusals.at(title, () -> {
                var slug = renewing.again(draft.id(), title.getValue());
                getUI().ifPresent(it -> it.navigate(ListDeskView.class, ListDeskView.of(slug)));
            });
            begin.setEnabled(true);
        });
        var fields = new Div(title, begin);
        fields.addClassName("fields");
        var details = new Details(getTranslation("catalogue.nextYear"), fields);
        details.setId("next-year");
        return details;
    }
}
