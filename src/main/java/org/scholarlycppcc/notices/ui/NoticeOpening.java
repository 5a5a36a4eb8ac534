package org.scholarlycppcc.notices.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.scholarlycppcc.notices.NoticeList;

/** Where a notice or a letter leads: on to the very thing, seen from now on. */
@Route("notices/:" + NoticeOpening.NOTICE)
@PageTitle("notices.title")
@PermitAll
class NoticeOpening extends Main implements BeforeEnterObserver {
    static final String NOTICE = "notice";

    private final NoticeList notices;

    NoticeOpening(NoticeList notices) {
        this.notices = notices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var path = event.getRouteParameters()
                .get(NOTICE)
                .flatMap(NoticeOpening::id)
                .flatMap(notices::open)
                .orElseThrow(NotFoundException::new);
        var parts = path.split("\\?", 2);
        event.forwardTo(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
