package org.scholarlycppcc.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.scholarlycppcc.base.Comfort;
import org.scholarlycppcc.base.Languages;

/** The switches for large text and for the language, remembered by the browser. */
class Switches extends Div {
    Switches() {
        addClassName("switches");
        var large = Comfort.largeText((HttpServletRequest) VaadinRequest.getCurrent());
        var text = link(
                "text=" + (large ? "normal" : "large"), getTranslation(large ? "shell.normalText" : "shell.largeText"));
        add(text);
        Languages.CHOICES.stream()
                .filter(it -> !Languages.tag(it).equals(Languages.tag(getLocale())))
                .forEach(it -> add(language(it)));
    }

    private static Anchor language(Locale language) {
        var link = link("language=" + language.toLanguageTag(), Languages.own(language));
        link.getElement().setAttribute("lang", Languages.tag(language));
        return link;
    }

    private static Anchor link(String query, String words) {
        var link = new Anchor("preferences?" + query, words);
        link.setRouterIgnore(true);
        link.addClassName("switch");
        return link;
    }
}
