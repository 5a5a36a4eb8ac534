package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.OptionalInt;

/** Numbers in addresses; whatever else stands there is no number, and leads nowhere. */
final class Numbers {
    private static final int NONE = -1;

    private Numbers() {}

    static int in(RouteParameters parameters, String name) {
        return parameters.get(name).map(Numbers::read).orElse(NONE);
    }

    static OptionalInt in(Location address, String name) {
        var found = address.getQueryParameters().getSingleParameter(name).map(Numbers::read);
        return found.filter(it -> it > 0).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** Like {@link #in}, but 0 is a number too. */
    static OptionalInt orZero(Location address, String name) {
        var found = address.getQueryParameters().getSingleParameter(name).map(Numbers::read);
        return found.filter(it -> it >= 0).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static int read(String typed) {
        return Optional.of(typed)
                .filter(it -> it.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(NONE);
    }
}
