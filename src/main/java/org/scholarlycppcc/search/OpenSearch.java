package org.scholarlycppcc.search;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An OpenSearch server, spoken to in JSON; whatever fails there is an {@link IOException} here. */
final class OpenSearch {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration ANSWERING = Duration.ofSeconds(5);
    private static final Duration WRITING = Duration.ofSeconds(60);
    private static final Set<Integer> REFUSED = Set.of(400, 413);
    private static final MediaType LINES = MediaType.valueOf("application/x-ndjson");

    private final RestClient asking;
    private final RestClient writing;

    /** @param user none when empty */
    OpenSearch(String address, String user, String password) {
        asking = client(address, user, password, ANSWERING);
        writing = client(address, user, password, WRITING);
    }

    private static RestClient client(String address, String user, String password, Duration patience) {
        // Else each new connection begins with the offer to go over to HTTP/2, which gains nothing here.
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECTING)
                .build());
        requests.setReadTimeout(patience);
        return RestClient.builder()
                .baseUrl(address)
                .requestFactory(requests)
                .defaultHeaders(it -> {
                    if (!user.isEmpty()) it.setBasicAuth(user, password);
                })
                .build();
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static JsonNode read(String json) {
        return JSON.readTree(json);
    }

    JsonNode get(String path) throws IOException {
        return find(path).orElseThrow(() -> new IOException("OpenSearch knows no " + path));
    }

    /** What is there, if anything is. */
    Optional<JsonNode> find(String path) throws IOException {
        try {
            return Optional.of(call(asking, HttpMethod.GET, path, MediaType.APPLICATION_JSON, ""));
        } catch (Missing missing) {
            return Optional.empty();
        }
    }

    JsonNode put(String path, JsonNode body) throws IOException {
        return call(writing, HttpMethod.PUT, path, MediaType.APPLICATION_JSON, body.toString());
    }

    /** Asks a question, and waits only for so long as somebody waits for a page. */
    JsonNode ask(String path, JsonNode body) throws IOException {
        return call(asking, HttpMethod.POST, path, MediaType.APPLICATION_JSON, body.toString());
    }

    JsonNode post(String path, JsonNode body) throws IOException {
        return call(writing, HttpMethod.POST, path, MediaType.APPLICATION_JSON, body.toString());
    }

    /**
     * Sends several commands, one a line.
     *
     * @throws IOException when some of them were not carried out and may be another time
     * @throws IllegalStateException when some of them never will be
     */
    void bulk(String lines) throws IOException {
        var answer = call(writing, HttpMethod.POST, "/_bulk", LINES, lines);
        if (!answer.path("errors").isBoolean()) throw new IOException("This is no answer of OpenSearch");
        if (!answer.path("errors").asBoolean()) return;
        var failed = answer.path("items")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(it -> it.has("error") && !isThereAlready(it))
                .toList();
        if (failed.isEmpty()) return;
        // What it says beside the sort of error quotes what was to be kept.
        var told = "OpenSearch did not keep " + failed.size() + " entries: "
                + failed.getFirst().path("error").path("type").asString("");
        if (failed.stream().allMatch(it -> REFUSED.contains(it.path("status").asInt())))
            throw new IllegalStateException(told);
        throw new IOException(told);
    }

    // Something as new or newer is kept.
    private static boolean isThereAlready(JsonNode item) {
        return item.path("status").asInt() == HttpStatus.CONFLICT.value()
                && item.path("error").path("type").asString("").equals("version_conflict_engine_exception");
    }

    void delete(String path) throws IOException {
        call(writing, HttpMethod.DELETE, path, MediaType.APPLICATION_JSON, "");
    }

    private static JsonNode call(RestClient http, HttpMethod method, String path, MediaType type, String body)
            throws IOException {
        try {
            var request = http.method(method).uri(path).accept(MediaType.APPLICATION_JSON);
            var answer = (body.isEmpty()
                            ? request
                            : request.contentType(type).body(body.getBytes(StandardCharsets.UTF_8)))
                    .retrieve()
                    .onStatus(HttpStatusCode::is5xxServerError, (sent, told) -> {
                        throw new IOException("OpenSearch answered " + told.getStatusCode());
                    })
                    .toEntity(byte[].class);
            var said = answer.getBody();
            if (!answer.getStatusCode().is2xxSuccessful() || said == null)
                throw new IOException("OpenSearch answered " + answer.getStatusCode() + " to " + path);
            return JSON.readTree(said);
        } catch (HttpClientErrorException refused) {
            if (refused.getStatusCode() == HttpStatus.NOT_FOUND) throw new Missing(path);
            throw new IOException("OpenSearch refused " + path + ": " + refused.getStatusCode());
        } catch (RestClientException | JacksonException failed) {
            throw new IOException("OpenSearch cannot be asked: " + failed.getMessage(), failed);
        }
    }

    private static final class Missing extends IOException {
        Missing(String path) {
            super("OpenSearch knows no " + path);
        }
    }
}
