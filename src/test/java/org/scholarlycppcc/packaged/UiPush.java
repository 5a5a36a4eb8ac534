package org.scholarlycppcc.packaged;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The connection over which a page is told what is new. */
final class UiPush implements WebSocket.Listener, AutoCloseable {
    private final Map<String, Runnable> awaited = new ConcurrentHashMap<>();
    private final StringBuilder arriving = new StringBuilder();
    private @Nullable WebSocket socket;

    private UiPush() {}

    static UiPush open(HttpClient http, URI address, UiPage page) {
        var push = new UiPush();
        var place = "ws://" + address.getAuthority() + "/VAADIN/push?v-r=push&v-uiId=" + page.ui() + "&v-pushId="
                + page.push()
                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-Framework=3.1.5&X-Atmosphere-tracking-id=0";
        push.socket = http.newWebSocketBuilder()
                .header("Origin", address.toString())
                .buildAsync(URI.create(place), push)
                .join();
        return push;
    }

    void await(String word, Runnable heard) {
        awaited.put(word, heard);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        arriving.append(text);
        if (last) {
            var whole = arriving.toString();
            arriving.setLength(0);
            for (var word : awaited.keySet())
                if (whole.contains(word)) awaited.remove(word).run();
        }
        from.request(1);
        return null;
    }

    @Override
    public void close() {
        if (socket != null) socket.abort();
    }
}
