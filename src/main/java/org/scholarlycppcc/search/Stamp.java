package org.scholarlycppcc.search;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a commit says of itself: by which rules it was written, of which kinds, in which round, and whether that was finished. */
record Stamp(String version, String kinds, long round, boolean whole) {
    static final Stamp NONE = new Stamp("", "", 0, false);

    static Stamp of(@Nullable Iterable<Map.Entry<String, String>> data) {
        if (data == null) return NONE;
        var said = new HashMap<String, String>();
        data.forEach(it -> said.put(it.getKey(), it.getValue()));
        return new Stamp(
                said.getOrDefault("version", ""),
                said.getOrDefault("kinds", ""),
                Long.parseLong(said.getOrDefault("round", "0")),
                Boolean.parseBoolean(said.get("whole")));
    }

    Map<String, String> data() {
        return Map.of(
                "version", version, "kinds", kinds, "round", Long.toString(round), "whole", Boolean.toString(whole));
    }
}
