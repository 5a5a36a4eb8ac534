package org.scholarlycppcc.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.search.IndexDesk;
import org.scholarlycppcc.search.IndexState;
import org.scholarlycppcc.search.IndexState.Rebuilding;
import org.scholarlycppcc.search.IndexState.Trouble;

/** How the index is, for administrators, who can have it built anew. */
@Route("admin/search")
@PageTitle("search.index")
@Menu(title = "search.index", order = 13)
@RolesAllowed(Roles.ADMIN)
public class IndexView extends Main {
    private static final int EVERY_MILLISECONDS = 1000;

    private final IndexDesk desk;
    private final Clock clock;
    private final Div state = new Div();
    private final Button rebuild = new Button(getTranslation("search.rebuild"));
    private final Button takeOver = new Button(getTranslation("search.takeOver"));
    private @Nullable Registration polling;
    private @Nullable IndexState shown;

    IndexView(IndexDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassName("index-desk");
        state.addClassName("leaf");
        rebuild.setId("rebuild");
        rebuild.addClickListener(click -> {
            desk.rebuild();
            show();
        });
        takeOver.setId("take-over");
        takeOver.addClickListener(click -> {
            desk.takeOver();
            show();
        });
        add(
                new H1(getTranslation("search.index")),
                new Paragraph(getTranslation("search.indexWhy")),
                state,
                rebuild,
                takeOver);
    }

    @Override
    protected void onAttach(AttachEvent here) {
        polling = here.getUI().addPollListener(it -> show());
        show();
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        gone.getUI().setPollInterval(-1);
        if (polling != null) polling.remove();
    }

    private void show() {
        var now = desk.state();
        // Nobody pushes how far it is; a page that asks for ever would keep whoever left it signed in.
        getUI().ifPresent(it -> it.setPollInterval(now.moves() ? EVERY_MILLISECONDS : -1));
        // Else a reader of the screen would hear it every second.
        if (now.equals(shown)) return;
        shown = now;
        state.removeAll();
        if (now.trouble() != null) state.add(trouble(now.trouble(), now.waiting()));
        state.add(facts(now));
        if (now.rebuilding() != null) state.add(progress(now.rebuilding()));
        rebuild.setEnabled(now.whole());
        takeOver.setVisible(isForeign(now));
        rebuild.setVisible(!isForeign(now));
    }

    private static boolean isForeign(IndexState now) {
        return now.trouble() != null && now.trouble().foreign();
    }

    private Paragraph trouble(Trouble trouble, int waiting) {
        var told = new Paragraph(getTranslation(
                trouble.foreign() ? "search.indexForeign" : "search.indexTrouble",
                new Moments(clock, getLocale()).told(trouble.since()),
                number(waiting)));
        told.addClassName("index-trouble");
        told.getElement().setAttribute("role", "alert");
        if (trouble.foreign()) return told;
        var said = new Span(trouble.said());
        said.addClassName("soft");
        told.add(said);
        return told;
    }

    private DescriptionList facts(IndexState now) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(
                facts,
                "keptBy",
                getTranslation("search.engine." + now.engine().name().toLowerCase(Locale.ROOT)));
        fact(facts, "entries", number(now.entries()));
        fact(facts, "waiting", number(now.waiting()));
        fact(facts, "state", getTranslation(now.whole() ? "search.indexWhole" : "search.indexNotWhole"));
        return facts;
    }

    private void fact(DescriptionList facts, String name, String value) {
        var words = new DescriptionList.Description(value);
        words.setId("index-" + name);
        facts.add(new DescriptionList.Term(getTranslation("search.index." + name)), words);
    }

    private Div progress(Rebuilding rebuilding) {
        var bar = new ProgressBar();
        bar.setIndeterminate(rebuilding.before() == 0);
        if (rebuilding.before() > 0) bar.setValue(Math.min(1, rebuilding.met() / (double) rebuilding.before()));
        var words = new Paragraph(
                rebuilding.before() == 0
                        ? getTranslation("search.built", number(rebuilding.met()))
                        : getTranslation("search.builtOf", number(rebuilding.met()), number(rebuilding.before())));
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("search.rebuilding"));
        return new Div(words, bar);
    }

    private String number(int count) {
        return NumberFormat.getIntegerInstance(getLocale()).format(count);
    }
}
