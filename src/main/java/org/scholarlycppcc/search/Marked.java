package org.scholarlycppcc.search;

import java.util.List;
import java.util.stream.IntStream;

/** Words as written, some of them marked: unmarked and marked pieces by turns, beginning with an unmarked one. */
public record Marked(List<String> pieces) {
    static Marked plain(String words) {
        return new Marked(List.of(words));
    }

    /** The words without their marks. */
    public String words() {
        return String.join("", pieces);
    }

    /** The marked words alone, each once. */
    public List<String> marks() {
        return IntStream.range(0, pieces.size())
                .filter(it -> it % 2 == 1)
                .mapToObj(pieces::get)
                .distinct()
                .toList();
    }
}
