package org.scholarlycppcc.packaged;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the server answered to one message of a browser: changes of the page, and as text all of it. */
public record UiAnswer(String text, JsonNode json) {
    /** The changes in their order. */
    Stream<JsonNode> changes() {
        return json.path("changes").valueStream();
    }

    /** Whether a new element with an id came with it. */
    public boolean brings(String id) {
        return changes().anyMatch(it -> names(it, id));
    }

    /** Whether a field says that something is wrong with what it holds. */
    public boolean refuses() {
        return changes()
                .filter(it -> it.path("key").asString("").equals("errorMessage"))
                .anyMatch(it -> !it.path("value").asString("").isEmpty());
    }

    static boolean names(JsonNode change, String id) {
        return change.path("key").asString("").equals("id")
                && change.path("value").asString("").equals(id);
    }
}
