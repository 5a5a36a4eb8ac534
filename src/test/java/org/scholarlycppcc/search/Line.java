package org.scholarlycppcc.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The line to a server, which can be cut and mended. */
final class Line implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer here;
    private final String there;
    private volatile CompletableFuture<Void> refused = new CompletableFuture<>();
    private volatile boolean cut;
    private volatile String bulk = "";
    private volatile @Nullable Between between;

    Line(String there) throws IOException {
        this.there = there;
        here = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        here.createContext("/", this::pass);
        here.start();
    }

    String address() {
        return "http://127.0.0.1:" + here.getAddress().getPort();
    }

    void cut() {
        refused = new CompletableFuture<>();
        cut = true;
    }

    void mend() {
        cut = false;
    }

    /** What was sent last of things that changed. */
    String lastBulk() {
        return bulk;
    }

    /** Something happens before what is sent next of things that changed arrives. */
    void beforeTheNextBulk(Between happens) {
        between = happens;
    }

    /** What happens between two requests. */
    interface Between {
        void happens() throws IOException;
    }

    /** Completed once something was to be sent after the cut. */
    CompletableFuture<Void> refusedSomething() {
        return refused;
    }

    private void pass(HttpExchange asked) throws IOException {
        try (asked) {
            if (cut) {
                refused.complete(null);
                return;
            }
            var body = asked.getRequestBody().readAllBytes();
            if (asked.getRequestURI().getPath().equals("/_bulk")) {
                bulk = new String(body, StandardCharsets.UTF_8);
                var once = between;
                between = null;
                if (once != null) once.happens();
            }
            var request = HttpRequest.newBuilder(URI.create(there + asked.getRequestURI()))
                    .timeout(PATIENCE)
                    .method(asked.getRequestMethod(), BodyPublishers.ofByteArray(body));
            var type = asked.getRequestHeaders().getFirst("Content-Type");
            if (type != null) request.header("Content-Type", type);
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            asked.getResponseHeaders().set("Content-Type", "application/json");
            asked.sendResponseHeaders(answer.statusCode(), answer.body().length);
            asked.getResponseBody().write(answer.body());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        here.stop(0);
        http.shutdownNow();
    }
}
