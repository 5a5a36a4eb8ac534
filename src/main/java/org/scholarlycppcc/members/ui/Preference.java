package org.scholarlycppcc.members.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.scholarlycppcc.base.Comfort;
import org.scholarlycppcc.base.Languages;

/** A link that changes how pages look in this browser, and leads back. */
class Preference extends Anchor {
    private Preference(String query, String words) {
        super("preferences?" + query, words);
        setRouterIgnore(true);
    }

    /** The other size of text, and the languages other than the one in use. */
    static List<Preference> all(Locale current) {
        var large = Comfort.largeText((HttpServletRequest) VaadinRequest.getCurrent());
        var size = new Preference(
                "text=" + (large ? "normal" : "large"),
                UI.getCurrent().getTranslation(large ? "shell.normalText" : "shell.largeText"));
        return Stream.concat(
                        Stream.of(size),
                        Languages.CHOICES.stream()
                                .filter(it -> !Languages.tag(it).equals(Languages.tag(current)))
                                .map(Preference::of))
                .toList();
    }

    private static Preference of(Locale language) {
        var link = new Preference("language=" + language.toLanguageTag(), Languages.own(language));
        link.getElement().setAttribute("lang", Languages.tag(language));
        return link;
    }
}
