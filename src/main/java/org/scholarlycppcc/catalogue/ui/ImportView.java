package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.Problem;
import org.scholarlycppcc.catalogue.Acquiring.Verdict;
import org.scholarlycppcc.catalogue.Catalogue;
import org.scholarlycppcc.catalogue.CategoryRow;
import org.scholarlycppcc.catalogue.Curating;
import org.scholarlycppcc.catalogue.exchange.Import;
import org.scholarlycppcc.catalogue.exchange.ImportCounts;
import org.scholarlycppcc.catalogue.exchange.ImportId;
import org.scholarlycppcc.catalogue.exchange.ImportState;
import org.scholarlycppcc.catalogue.exchange.Importing;
import org.scholarlycppcc.members.MemberRow;
import org.scholarlycppcc.members.Roster;

/** A file of books on its way into the catalogue: which column holds what, what each row would become, and the work on it. */
@Route("desk/import/:import")
@RolesAllowed({Roles.LIBRARIAN, Roles.ADMIN})
class ImportView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final String IMPORT = "import";
    private static final String SHOW = "show";
    private static final int EVERY_MILLISECONDS = 700;

    private final Importing importing;
    private final Curating curating;
    private final List<CategoryRow> categories;
    private final Roster roster;
    private final Moments moments;
    private final H1 title = new H1();
    private final Paragraph origin = new Paragraph();
    private final Paragraph kept = new Paragraph();
    private final Section state = new Section();
    private final ProgressBar bar = new ProgressBar();
    private final Problem problem = new Problem();
    private final ImportRows rows;
    private ImportId id = new ImportId(new UUID(0, 0));
    private String shown = "";
    private @Nullable Import now;
    private @Nullable Registration polling;

    ImportView(Importing importing, Curating curating, Catalogue catalogue, Roster roster, Clock clock) {
        this.importing = importing;
        this.curating = curating;
        categories = catalogue.categories();
        this.roster = roster;
        moments = new Moments(clock, getLocale());
        rows = new ImportRows(importing, categories);
        addClassNames("desk", "import");
        var kicker = new Paragraph(new RouterLink(getTranslation("catalogue.import"), ImportsView.class));
        kicker.addClassName("kicker");
        origin.addClassName("soft");
        kept.setId("import-kept");
        kept.addClassName("soft");
        state.setId("import-state");
        state.addClassName("leaf");
        state.getElement().setAttribute("aria-live", "polite");
        add(kicker, title, origin, state, problem, rows, kept);
    }

    static RouteParameters of(ImportId id) {
        return new RouteParameters(IMPORT, id.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get(IMPORT).flatMap(ImportView::parsed).orElseThrow(NotFoundException::new);
        shown = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .orElse("");
        var file = importing.find(id).orElseThrow(NotFoundException::new);
        var by = roster.find(file.startedBy()).map(MemberRow::name).orElse("");
        title.setText(file.fileName());
        origin.setText(getTranslation("catalogue.importRow", file.total(), by, moments.told(file.started())));
        kept.setText(getTranslation("catalogue.importKept", moments.told(file.keptUntil())));
        show(file);
    }

    private static Optional<ImportId> parsed(String typed) {
        try {
            return Optional.of(new ImportId(UUID.fromString(typed)));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    @Override
    protected void onAttach(AttachEvent here) {
        polling = here.getUI().addPollListener(it -> look());
        poll();
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        gone.getUI().setPollInterval(-1);
        if (polling != null) polling.remove();
    }

    // Nobody pushes how far it is.
    private void poll() {
        boolean moves = now != null && now.state().moves();
        getUI().ifPresent(it -> it.setPollInterval(moves ? EVERY_MILLISECONDS : -1));
    }

    private void look() {
        importing.find(id).filter(it -> !it.equals(now)).ifPresent(this::show);
    }

    private void show(Import file) {
        boolean turned = now == null || now.state() != file.state();
        now = file;
        poll();
        if (file.state().moves() && !turned) {
            // Nothing else is touched: a button stays under the finger that presses it.
            bar.setValue(done(file));
            return;
        }
        state.removeAll();
        rows.clear();
        if (file.state().moves()) {
            state.add(progress(file));
        } else if (file.state() == ImportState.READ) {
            state.add(mapping(file));
        } else {
            var counts = importing.counts(id);
            state.add(new ImportOutcome(file.state(), counts), acts(file, counts));
            kept.setVisible(file.state() != ImportState.CLEARED);
            if (file.state() == ImportState.CLEARED) return;
            if (file.state() == ImportState.WEIGHED) state.add(again(file));
            if (counts.waiting() == 0
                    && file.state() != ImportState.STOPPED
                    && file.state() != ImportState.RETURNED
                    && counts.held()) state.add(new ImportToList(importing, curating.drafts(), file));
            rows.show(file, counts, shown);
        }
    }

    private Div progress(Import file) {
        var said = new Paragraph(
                getTranslation("catalogue.importState." + file.state().word()));
        said.setId("import-progress");
        bar.setValue(done(file));
        bar.getElement().setAttribute("aria-label", said.getText());
        var progress = new Div(said, bar);
        if (file.state() == ImportState.WEIGHING || file.state() == ImportState.TAKING)
            progress.add(button("import-stop", "catalogue.stopImport", () -> importing.stop(id)));
        return progress;
    }

    private static double done(Import file) {
        return file.total() == 0 ? 0 : Math.min(1, file.done() / (double) file.total());
    }

    private ImportMapping mapping(Import file) {
        return new ImportMapping(file, importing.sample(id), categories, (mapping, category) -> {
            importing.map(id, mapping, category);
            look();
        });
    }

    private NativeDetails again(Import file) {
        var again = new NativeDetails(getTranslation("catalogue.mapAgain"), mapping(file));
        again.setId("map-again");
        return again;
    }

    private Div acts(Import file, ImportCounts counts) {
        var acts = new Div();
        acts.addClassName("acts");
        int waiting = counts.waiting();
        if (file.state() == ImportState.WEIGHED && waiting > 0) {
            var take = button("import-take", "catalogue.takeBooks", () -> importing.take(id), number(waiting));
            take.addThemeVariants(ButtonVariant.PRIMARY);
            acts.add(take);
        }
        if (file.state() == ImportState.STOPPED)
            acts.add(button("import-go-on", "catalogue.goOnImport", () -> importing.take(id), number(waiting)));
        if ((file.state() == ImportState.DONE || file.state() == ImportState.STOPPED) && counts.kept() > 0)
            acts.add(button("import-give-back", "catalogue.giveBack", () -> importing.giveBack(id)));
        if (counts.of(Verdict.ERROR) > 0 && file.state() != ImportState.CLEARED) acts.add(faulty(counts));
        return acts;
    }

    private Anchor faulty(ImportCounts counts) {
        var link = new Anchor(
                "exports/imports/" + id.value() + ".xlsx",
                getTranslation("catalogue.faultyRows", number(counts.of(Verdict.ERROR))));
        link.setId("faulty-rows");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassName("button");
        return link;
    }

    private Button button(String id, String words, Runnable act, Object... details) {
        var button = new Button(getTranslation(words, details));
        button.setId(id);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            problem.none(act);
            button.setEnabled(true);
            look();
        });
        return button;
    }

    private String number(int count) {
        return NumberFormat.getIntegerInstance(getLocale()).format(count);
    }
}
