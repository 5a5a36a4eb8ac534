package org.scholarlycppcc.members.ui;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Where somebody may go from every view; worked out once for all who have the same roles, since it asks every view who may come. */
@Component
public class Ways {
    private final Map<Set<String>, List<MenuEntry>> known = new ConcurrentHashMap<>();
    private final List<Idle> idle;

    Ways(List<Idle> idle) {
        this.idle = idle;
    }

    /** The entries of the menu in their order, for whoever is signed in. */
    public List<MenuEntry> of(AuthenticationContext session) {
        var closed = idle.stream().filter(Idle::now).map(Idle::path).toList();
        return known
                .computeIfAbsent(
                        Set.copyOf(session.getGrantedRoles()), roles -> List.copyOf(MenuConfiguration.getMenuEntries()))
                .stream()
                .filter(it -> !closed.contains(it.path().replaceFirst("^/", "")))
                .toList();
    }
}
