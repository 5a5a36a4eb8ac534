package org.scholarlycppcc.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scholarlycppcc.base.Moments;
import org.scholarlycppcc.base.ui.EmptyState;
import org.scholarlycppcc.notices.NoticeKind;
import org.scholarlycppcc.notices.NoticeLine;
import org.scholarlycppcc.notices.NoticeList;

/** One's notices, the newest first, each line one tap away from what it is about. */
@Route("notices")
@PageTitle("notices.title")
@PermitAll
class NoticesView extends Main implements BeforeEnterObserver {
    private final NoticeList notices;
    private final Clock clock;

    NoticesView(NoticeList notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
        addClassName("notices");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Asked.of(event.getLocation().getQueryParameters()));
    }

    private void show(Asked asked) {
        removeAll();
        var lines = notices.lines(asked.kind(), asked.before());
        add(new H1(getTranslation("notices.title")), kinds(asked));
        add(acts(asked, lines));
        if (lines.isEmpty()) add(nothing(asked));
        else add(rows(lines), pages(asked, lines));
    }

    private Nav kinds(Asked asked) {
        var nav = new Nav();
        nav.setAriaLabel(getTranslation("notices.kinds"));
        nav.addClassName("chips");
        nav.add(kind(asked, null));
        for (var kind : NoticeKind.values()) nav.add(kind(asked, kind));
        return nav;
    }

    private RouterLink kind(Asked asked, @Nullable NoticeKind kind) {
        var words = kind == null ? "notices.all" : "notices.brief." + kind;
        var link = link(words, new Asked(kind, Long.MAX_VALUE));
        if (Objects.equals(kind, asked.kind())) link.getElement().setAttribute("aria-current", "page");
        return link;
    }

    private Div acts(Asked asked, List<NoticeLine> lines) {
        var acts = new Div();
        acts.addClassName("acts");
        if (lines.stream().anyMatch(NoticeLine::fresh)) {
            var all = new Button(getTranslation("notices.allSeen"), click -> {
                notices.allSeen();
                show(asked);
            });
            all.setId("all-seen");
            acts.add(all);
        }
        acts.add(new RouterLink(getTranslation("notices.choices"), NoticeChoicesView.class));
        return acts;
    }

    private EmptyState nothing(Asked asked) {
        if (asked.before() < Long.MAX_VALUE) return new EmptyState(getTranslation("notices.nothingEarlier"));
        return new EmptyState(getTranslation(asked.kind() == null ? "notices.nothing" : "notices.nothingOfKind"));
    }

    private OrderedList rows(List<NoticeLine> lines) {
        var rows = new OrderedList();
        rows.addClassName("rows");
        var moments = new Moments(clock, getLocale());
        lines.forEach(it -> rows.add(new NoticeRow(it, moments)));
        return rows;
    }

    private Nav pages(Asked asked, List<NoticeLine> lines) {
        var nav = new Nav();
        nav.setAriaLabel(getTranslation("notices.pages"));
        nav.addClassName("acts");
        if (asked.before() < Long.MAX_VALUE) nav.add(link("notices.newest", new Asked(asked.kind(), Long.MAX_VALUE)));
        if (lines.size() == NoticeList.PAGE)
            nav.add(link(
                    "notices.earlier", new Asked(asked.kind(), lines.getLast().number())));
        nav.setVisible(nav.getComponentCount() > 0);
        return nav;
    }

    private RouterLink link(String words, Asked to) {
        var link = new RouterLink(getTranslation(words), NoticesView.class);
        link.setQueryParameters(to.address());
        return link;
    }
}
