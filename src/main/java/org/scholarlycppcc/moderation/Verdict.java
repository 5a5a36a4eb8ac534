package org.scholarlycppcc.moderation;

import java.util.List;

/** What the word list says about a text; the gravest action decides, and the hits are those that ask for it. */
public sealed interface Verdict {
    /** The most hits that are told of one text; more would help nobody. */
    int MOST = 20;

    /** Nothing listed stands in it. */
    record Clean() implements Verdict {}

    record Remind(List<Hit> hits) implements Verdict {}

    record Hold(List<Hit> hits) implements Verdict {}

    record Block(List<Hit> hits) implements Verdict {}

    /** The verdict over all hits in a text. */
    static Verdict over(List<Hit> hits) {
        var gravest = hits.stream().map(Hit::action).max(Action::compareTo).orElse(Action.ALLOW);
        var grave =
                hits.stream().filter(it -> it.action() == gravest).limit(MOST).toList();
        return switch (gravest) {
            case ALLOW -> new Clean();
            case REMIND -> new Remind(grave);
            case HOLD -> new Hold(grave);
            case BLOCK -> new Block(grave);
        };
    }
}
