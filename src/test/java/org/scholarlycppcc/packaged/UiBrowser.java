package org.scholarlycppcc.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser that speaks Vaadin's UI protocol and paints nothing: it opens pages, types and clicks, with the security key of its page and the number of each
 * message as the server checks them. One thread at a time.
 */
public final class UiBrowser implements AutoCloseable {
    /** The one password of all demo people. */
    public static final String PASSWORD = "shuxiang2026";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int BODY = 1;
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final List<Map<String, Object>> acts = new ArrayList<>();
    private final URI address;
    private UiPage page = UiPage.NONE;
    private @Nullable UiPush push;
    private long received;

    public UiBrowser(URI address) {
        this.address = address;
    }

    /** Signs in by the form, as a person does. */
    public UiBrowser signIn(String account) throws IOException, InterruptedException {
        var token = TOKEN.matcher(get("/sign-in"));
        if (!token.find()) throw new IllegalStateException("No sign-in form");
        var form = "username=" + account + "&password=" + PASSWORD + "&_csrf=" + token.group(1);
        var answer = http.send(
                to("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (answer.uri().getPath().equals("/sign-in")) throw new IllegalStateException("Not let in: " + account);
        return this;
    }

    /** Opens an address in a new tab; a query comes after a question mark. */
    public UiAnswer open(String path) throws IOException, InterruptedException {
        get("/" + path);
        var parts = (path + "?").split("\\?", -1);
        var begun = get("/?v-r=init&location=" + URLEncoder.encode(parts[0], UTF_8) + "&query="
                + URLEncoder.encode(parts[1], UTF_8) + "&v-wn=proof");
        page = UiPage.begun(JSON.readTree(begun));
        return go(path);
    }

    /** Goes to an address within the tab. */
    public UiAnswer go(String path) throws IOException, InterruptedException {
        var parts = (path + "?").split("\\?", -1);
        acts.add(UiPage.event(
                BODY,
                "ui-navigate",
                Map.of(
                        "route",
                        parts[0],
                        "query",
                        parts[1],
                        "appShellTitle",
                        "",
                        "historyState",
                        "",
                        "trigger",
                        "link")));
        return send();
    }

    /** Types into the field of an id; it is sent with the next click. */
    public UiBrowser type(String id, String text) {
        var field = page.node(id);
        acts.add(Map.of("type", "mSync", "node", field, "feature", 1, "property", "value", "value", text));
        acts.add(UiPage.event(field, "input", Map.of("for", "trailing")));
        return this;
    }

    /** Clicks what has an id. */
    public UiAnswer click(String id) throws IOException, InterruptedException {
        acts.add(UiPage.event(page.node(id), "click", UiPage.CLICK));
        return send();
    }

    /** Tells once when a word comes by itself, as news do over the connection that the page keeps open. */
    public void listen(String word, Runnable heard) {
        if (push == null) push = UiPush.open(http, address, page);
        push.await(word, heard);
    }

    /** Whether the page shows something with an id. */
    public boolean shows(String id) {
        return page.has(id);
    }

    /** Bytes of pages and answers so far, before any compression. */
    public long received() {
        return received;
    }

    /** Sends what was done, or asks for news when nothing was. */
    public UiAnswer send() throws IOException, InterruptedException {
        var message = JSON.writeValueAsString(page.message(acts));
        acts.clear();
        var answer = http.send(
                to("/?v-r=uidl&v-uiId=" + page.ui())
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(message))
                        .build(),
                BodyHandlers.ofString(UTF_8));
        if (answer.statusCode() != 200) throw new IllegalStateException("Refused with " + answer.statusCode());
        received += answer.body().getBytes(UTF_8).length;
        return page.read(new UiAnswer(answer.body(), JSON.readTree(answer.body())));
    }

    /** Fetches a page as it is, without what its scripts would do. */
    public String get(String path) throws IOException, InterruptedException {
        var answer = http.send(to(path).build(), BodyHandlers.ofString(UTF_8));
        if (answer.statusCode() != 200) throw new IllegalStateException(path + ": " + answer.statusCode());
        received += answer.body().getBytes(UTF_8).length;
        return answer.body();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    @Override
    public void close() {
        if (push != null) push.close();
        http.shutdownNow();
    }
}
