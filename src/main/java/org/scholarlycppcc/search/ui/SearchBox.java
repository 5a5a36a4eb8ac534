package org.scholarlycppcc.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.stream.Stream;
import org.scholarlycppcc.search.Find;
import org.scholarlycppcc.search.OwnSearches;
import org.scholarlycppcc.search.Question;
import org.scholarlycppcc.search.Search;

/**
 * The box on every page that asks the whole index; {@code /} or Ctrl-K leads to it. It completes names and own
 * searches while somebody types, and where a found thing has opened, it marks the words that were asked for.
 */
@Tag("search-box")
public class SearchBox extends Component {
    private static final String COMPLETIONS = "search-completions";
    private static final int LONGEST = 200;
    private static final int OWN = 3;
    private static final int MOST = 9;

    private final Search search;
    private final OwnSearches searches;
    private Registration navigation = () -> {};

    public SearchBox(Search search, OwnSearches searches) {
        this.search = search;
        this.searches = searches;
        getElement().setAttribute("class", "search-box");
        getElement().appendChild(form(), completions());
    }

    /** A name or an own search that may be meant, and where it opens. */
    record Completion(String title, String kind, String place, String path) {}

    /** What may be meant by what is typed so far. */
    @ClientCallable
    List<Completion> complete(String typed) {
        return Stream.concat(
                        searches.beginningLike(typed, OWN).stream().map(this::again),
                        search.complete(typed).stream().map(this::completion))
                .limit(MOST)
                .toList();
    }

    private Completion again(String words) {
        var query = Request.address(Question.of(words)).getQueryString();
        return new Completion(words, getTranslation("search.again"), "", "search?" + query);
    }

    private Completion completion(Find find) {
        return new Completion(find.title().words(), Kinds.name(this, find.kind()), find.place(), find.path());
    }

    private Element form() {
        var field = new Element("input")
                .setAttribute("id", "search")
                .setAttribute("name", "q")
                .setAttribute("type", "text")
                .setAttribute("enterkeyhint", "search")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", String.valueOf(LONGEST))
                .setAttribute("role", "combobox")
                .setAttribute("aria-label", getTranslation("search.label"))
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", COMPLETIONS)
                .setAttribute("placeholder", getTranslation("search.hint"));
        var key = new Element("kbd").setAttribute("aria-hidden", "true").setText("/");
        // Without the module the form still asks.
        return new Element("form")
                .setAttribute("role", "search")
                .setAttribute("action", "search")
                .appendChild(field, key);
    }

    private Element completions() {
        return new Element("div")
                .setAttribute("id", COMPLETIONS)
                .setAttribute("role", "listbox")
                .setAttribute("aria-label", getTranslation("search.completions"))
                .setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("/js/search-box.js");
        navigation = event.getUI().addAfterNavigationListener(this::arrive);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        navigation.remove();
    }

    private void arrive(AfterNavigationEvent event) {
        var here = event.getLocation();
        var asked = here.getQueryParameters();
        boolean searching = here.getFirstSegment().equals("search");
        getElement()
                .callJsFunction(
                        "arrive",
                        searching ? asked.getSingleParameter("q").orElse("") : "",
                        searching,
                        JacksonUtils.listToJson(asked.getParameters("mark")));
    }
}
