package org.scholarlycppcc.search.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;

/** The box on every page that asks the whole index. */
public class SearchBox extends TextField {
    public SearchBox() {
        addClassName("search-box");
        setPlaceholder(getTranslation("search.hint"));
        setAriaLabel(getTranslation("search.label"));
        setValueChangeMode(ValueChangeMode.ON_CHANGE);
        addKeyPressListener(
                Key.ENTER, enter -> UI.getCurrent().navigate("search", QueryParameters.of("q", getValue())));
    }
}
