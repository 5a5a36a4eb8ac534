package org.scholarlycppcc.members.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.scholarlycppcc.members.MemberId;

/** The part of an address that names a person. */
final class PersonRoute {
    private static final String ID = "id";

    private PersonRoute() {}

    static RouteParameters of(MemberId member) {
        return new RouteParameters(ID, member.value().toString());
    }

    /** The person an address names; what names nobody possible is answered like an unknown person. */
    static MemberId member(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters()
                    .get(ID)
                    .map(UUID::fromString)
                    .map(MemberId::new)
                    .orElseThrow(PersonRoute::nobody);
        } catch (IllegalArgumentException noId) {
            throw nobody();
        }
    }

    static NotFoundException nobody() {
        return new NotFoundException();
    }
}
