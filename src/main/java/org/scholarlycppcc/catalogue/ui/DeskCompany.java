package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.catalogue.AtDesk;
import org.scholarlycppcc.catalogue.ListId;

/** Says who else has the same draft open, and when they have changed it. */
class DeskCompany extends Div {
    private final AtDesk desk;
    private final Runnable refresh;
    private final Paragraph company = new Paragraph();
    private final Span change = new Span();
    private final Div news = new Div();
    private @Nullable ListId list;
    private Runnable leave = () -> {};

    DeskCompany(AtDesk desk, Runnable refresh) {
        this.desk = desk;
        this.refresh = refresh;
        addClassName("desk-company");
        company.setId("desk-company");
        company.setVisible(false);
        var look = new Button(getTranslation("catalogue.showLatest"), click -> look());
        look.setId("show-latest");
        news.add(change, look);
        news.addClassName("desk-news");
        news.setVisible(false);
        getElement().setAttribute("role", "status");
        add(company, news);
    }

    /** From now on this draft is the one that is open. */
    void at(ListId opened) {
        forget();
        if (opened.equals(list)) return;
        list = opened;
        getUI().ifPresent(this::come);
    }

    /** What is shown is the latest. */
    void forget() {
        news.setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        come(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave.run();
        leave = () -> {};
    }

    private void come(UI ui) {
        leave.run();
        leave = list == null ? () -> {} : desk.open(list, it -> ui.access(() -> tell(it)));
    }

    private void tell(AtDesk.News told) {
        switch (told) {
            case AtDesk.News.Company it -> {
                company.setVisible(!it.others().isEmpty());
                company.setText(getTranslation(
                        "catalogue.alsoEditing", String.join(getTranslation("members.comma"), it.others())));
            }
            // What is being typed stays, so the page does not change under the hands of its reader.
            case AtDesk.News.Changed it -> {
                change.setText(getTranslation("catalogue.changedBy", it.by()));
                news.setVisible(true);
            }
        }
    }

    private void look() {
        forget();
        refresh.run();
    }
}
