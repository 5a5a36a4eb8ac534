package org.scholarlycppcc.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.Roles;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.catalogue.Call;
import org.scholarlycppcc.catalogue.Calling;
import org.scholarlycppcc.catalogue.Curating;
import org.scholarlycppcc.catalogue.ListState;
import org.scholarlycppcc.members.SectorId;
import org.scholarlycppcc.members.SectorRow;
import org.scholarlycppcc.members.Sectors;

/** Where librarians call for titles and end a call. */
@Route("desk/calls")
@PageTitle("catalogue.calls")
@RolesAllowed(Roles.LIBRARIAN)
class CallsView extends Main {
    private final Calling calling;
    private final Moments moments;
    private final LocalDate today;
    private final Map<SectorId, String> sectors;
    private final Div rows = new Div();

    CallsView(Calling calling, Curating curating, Sectors sectors, Clock clock) {
        this.calling = calling;
        moments = new Moments(clock, getLocale());
        today = LocalDate.now(clock);
        addClassNames("desk", "nominations");
        var kicker = new Paragraph(new RouterLink(getTranslation("catalogue.nominations"), NominationDeskView.class));
        kicker.addClassName("kicker");
        var all = sectors.all();
        this.sectors = all.stream().collect(Collectors.toMap(SectorRow::id, SectorRow::name));
        var form = new CallForm(
                calling,
                all,
                curating.drafts().stream()
                        .filter(it -> it.state() != ListState.ARCHIVED)
                        .toList(),
                today);
        form.whenOpened(this::show);
        add(kicker, new H1(getTranslation("catalogue.calls")), rows, form);
        show();
    }

    private void show() {
        rows.removeAll();
        var list = new UnorderedList();
        list.addClassName("rows");
        var all = calling.all();
        all.forEach(it -> list.add(row(it)));
        rows.add(all.isEmpty() ? new EmptyState(getTranslation("catalogue.noCallsYet")) : list);
    }

    private ListItem row(Call call) {
        var facts = new Span(getTranslation(
                "catalogue.callRow", call.listTitle(), moments.date(call.deadline()), call.nominations()));
        facts.addClassName("soft");
        var sector = call.sector() == null ? null : sectors.get(call.sector());
        var whose = new Span(sector == null ? getTranslation("catalogue.everySector") : sector);
        whose.addClassName("soft");
        var row = new ListItem(new Span(call.title()), whose, facts);
        row.add(call.isOpen(today) ? end(call) : over());
        return row;
    }

    private Span over() {
        var over = new Span(getTranslation("catalogue.callOver"));
        over.addClassName("badge");
        return over;
    }

    private Button end(Call call) {
        var words = getTranslation("catalogue.endCall");
        var end = new Button(words, click -> ask(call));
        end.addThemeVariants(ButtonVariant.TERTIARY);
        end.addClassName("end-call");
        end.setAriaLabel(getTranslation("catalogue.actOn", words, call.title()));
        return end;
    }

    private void ask(Call call) {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("catalogue.endCallSure", call.title()));
        sure.setText(getTranslation("catalogue.endCallGone"));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("catalogue.goOnCalling"));
        sure.setConfirmText(getTranslation("catalogue.endCall"));
        sure.addConfirmListener(confirmed -> {
            calling.end(call.id());
            show();
        });
        sure.open();
    }
}
