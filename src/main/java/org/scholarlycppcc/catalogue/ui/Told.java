package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Many like things as one component: it tells the browser what they are, and the browser builds their elements. */
// A list of 182 entries held as elements costs the server a megabyte for every open page; told, it costs its text.
abstract class Told extends Component implements HasStyle {
    private static final String TOLD = "told";

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://js/books.js");
    }

    void tell(List<? extends Record> things) {
        say(things);
    }

    void tell(Record whole) {
        say(whole);
    }

    private void say(Object things) {
        getElement().setProperty(TOLD, JsonMapper.shared().writeValueAsString(things));
    }
}
