package org.scholarlycppcc.groups.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholarlycppcc.groups.GroupDirectory.Wish;
import org.scholarlycppcc.groups.State;

/** What a reader narrowed the directory of groups to, as its address says it. */
final class GroupsAddress {
    private static final int MOST = 100;
    private static final String YES = "yes";

    private GroupsAddress() {}

    static Wish wish(QueryParameters query) {
        return new Wish(
                cut(query.getSingleParameter("q").orElse("")),
                query.getSingleParameter("state").flatMap(GroupsAddress::state).orElse(null),
                cut(query.getSingleParameter("season").orElse("")),
                query.getSingleParameter("mine").isPresent(),
                query.getSingleParameter("places").isPresent());
    }

    static QueryParameters of(Wish wish) {
        var parameters = new LinkedHashMap<String, String>();
        if (!wish.words().isBlank()) parameters.put("q", wish.words());
        if (wish.state() != null) parameters.put("state", word(wish.state()));
        if (!wish.season().isBlank()) parameters.put("season", wish.season());
        if (wish.mine()) parameters.put("mine", YES);
        if (wish.places()) parameters.put("places", YES);
        return QueryParameters.simple(parameters);
    }

    private static Optional<State> state(String typed) {
        return Stream.of(State.values()).filter(it -> word(it).equals(typed)).findAny();
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String cut(String typed) {
        return typed.substring(0, Math.min(MOST, typed.length()));
    }
}
