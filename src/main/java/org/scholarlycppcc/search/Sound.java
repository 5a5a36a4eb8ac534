package org.scholarlycppcc.search;

import java.util.List;
import java.util.OptionalInt;

/** How well a name fits what is typed of it: characters of either script, pinyin, or first letters. */
public final class Sound {
    /** What fits from this value on fits only from a later place of the name. */
    public static final int LATER = 100;

    private Sound() {}

    /**
     * The lower the better: below {@link #LATER} from the name's beginning, else from a later place of it; empty when it does not
     * fit. Whatever is typed is read up to 60 characters.
     */
    public static OptionalInt fit(String typed, String name) {
        var places = Spelling.pieces(name);
        var ways = Spelling.of(typed);
        for (int from = 0; from < places.size(); from++) {
            int start = from;
            var best = ways.stream()
                    .filter(it -> !it.places().isEmpty() && fits(it.places(), places.subList(start, places.size())))
                    .mapToInt(Spelling::cost)
                    .min();
            if (best.isPresent()) return OptionalInt.of(Math.min(best.getAsInt(), LATER - 1) + LATER * from);
        }
        return OptionalInt.empty();
    }

    private static boolean fits(List<String> typed, List<String> name) {
        if (typed.size() > name.size()) return false;
        for (int i = 0; i < typed.size(); i++) if (!fits(typed.get(i), name.get(i))) return false;
        return true;
    }

    private static boolean fits(String typed, String place) {
        return place.regionMatches(true, 0, typed, 0, typed.length())
                || Readings.of(place.charAt(0)).stream().anyMatch(it -> it.startsWith(typed));
    }
}
