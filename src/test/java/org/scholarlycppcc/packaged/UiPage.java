package org.scholarlycppcc.packaged;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An open page as the protocol sees it: its keys, the number of the next message, and where its named elements are. */
final class UiPage {
    static final UiPage NONE = new UiPage(-1, "", "");
    /** A click with the main button and no key held. */
    static final Map<String, Object> CLICK = Map.of(
            "event.shiftKey", false,
            "event.metaKey", false,
            "event.detail", 1,
            "event.ctrlKey", false,
            "event.clientX", 5,
            "event.clientY", 5,
            "event.altKey", false,
            "event.button", 0,
            "event.screenY", 5,
            "event.screenX", 5);

    private final Map<String, Integer> nodes = new HashMap<>();
    private final int ui;
    private final String key;
    private final String push;
    private int heard;
    private int sent;

    private UiPage(int ui, String key, String push) {
        this.ui = ui;
        this.key = key;
        this.push = push;
    }

    static UiPage begun(JsonNode begun) {
        var settings = begun.path("appConfig");
        var first = settings.path("uidl");
        var page = new UiPage(
                settings.path("v-uiId").asInt(),
                first.path("Vaadin-Security-Key").asString(),
                first.path("Vaadin-Push-ID").asString(""));
        page.heard = first.path("syncId").asInt();
        return page;
    }

    static Map<String, Object> event(int node, String name, Map<String, Object> details) {
        return Map.of("type", "event", "node", node, "event", name, "data", details);
    }

    int ui() {
        return ui;
    }

    /** What names the connection over which news come. */
    String push() {
        return push;
    }

    int node(String id) {
        var node = nodes.get(id);
        if (node == null) throw new IllegalStateException("Nothing here is called " + id);
        return node;
    }

    boolean has(String id) {
        return nodes.containsKey(id);
    }

    Map<String, Object> message(List<Map<String, Object>> acts) {
        return Map.of("csrfToken", key, "rpc", List.copyOf(acts), "syncId", heard, "clientId", sent++);
    }

    /** Keeps in mind what an answer changed; one that is none, such as an error or an ended session, is refused. */
    UiAnswer read(UiAnswer answer) {
        if (!answer.json().has("syncId")) throw new IllegalStateException("No answer to go on with: " + answer.text());
        heard = answer.json().path("syncId").asInt();
        answer.changes()
                .filter(it -> it.path("type").asString().equals("detach"))
                .forEach(it -> nodes.values().remove(it.path("node").asInt()));
        answer.changes()
                .filter(it -> it.path("key").asString("").equals("id"))
                .forEach(it ->
                        nodes.put(it.path("value").asString(), it.path("node").asInt()));
        return answer;
    }
}
