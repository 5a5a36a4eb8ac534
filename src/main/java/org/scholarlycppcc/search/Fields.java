package org.scholarlycppcc.search;

import java.util.List;

/** The fields of the index; change {@link #RULES} with any of them or with how they are filled. */
final class Fields {
    private static final int RULES = 5;

    /** What an index must have been written by to be read. */
    static final String VERSION = RULES + " " + List.of(Kind.values());

    /** Kind and id: what is replaced or removed. */
    static final String ID = "id";
    /** A number that follows from kind and id: the last word on the order of finds, by kind and quicker to compare than they are. */
    static final String NUMBER = "number";

    static final String KIND = "kind";
    static final String AUDIENCE = "audience";
    /** Title, names and body: what must match, and how well. */
    static final String TEXT = "text";

    static final String TITLE = "title";
    static final String NAMES = "names";
    /** By whom it is. */
    static final String AUTHORS = "authors";
    /** Where it stands, and the name of its group. */
    static final String WITHIN = "within";
    /** Its day in the house's zone, since 1970. */
    static final String DAY = "day";
    /** Title and names as they sound, see {@link Sounding}. */
    static final String SOUND = "sound";
    /** Book numbers without hyphens. */
    static final String CODE = "code";
    /** The round of rebuilding that wrote the entry. */
    static final String ROUND = "round";

    /** What it is shown as, and, to look through quickly, all its names. */
    static final String CALLED = "called";

    static final String BODY = "body";
    static final String PLACE = "place";
    static final String PATH = "path";
    static final String AT = "at";

    private Fields() {}

    static String of(Facet facet) {
        return "in." + facet;
    }
}
