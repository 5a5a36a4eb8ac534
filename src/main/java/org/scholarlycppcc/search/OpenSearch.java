package org.scholarlycppcc.search;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
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
    private static final Duration ANSWERING = Duration.ofSeconds(60);
    private static final MediaType LINES = MediaType.valueOf("application/x-ndjson");

    private final RestClient http;

    /** @param user none when empty */
    OpenSearch(String address, String user, String password) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECTING).build());
        requests.setReadTimeout(ANSWERING);
        http = RestClient.builder()
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
            return Optional.of(call(HttpMethod.GET, path, MediaType.APPLICATION_JSON, ""));
        } catch (Missing missing) {
            return Optional.empty();
        }
    }

    JsonNode put(String path, JsonNode body) throws IOException {
        return call(HttpMethod.PUT, path, MediaType.APPLICATION_JSON, body.toString());
    }

    JsonNode post(String path, JsonNode body) throws IOException {
        return call(HttpMethod.POST, path, MediaType.APPLICATION_JSON, body.toString());
    }

    /** Sends several commands, one a line, and fails when one of them failed. */
    void bulk(String lines) throws IOException {
        var answer = call(HttpMethod.POST, "/_bulk", LINES, lines);
        if (answer.path("errors").asBoolean())
            throw new IOException("OpenSearch did not keep everything: " + answer.findValue("error"));
    }

    void delete(String path) throws IOException {
        call(HttpMethod.DELETE, path, MediaType.APPLICATION_JSON, "");
    }

    private JsonNode call(HttpMethod method, String path, MediaType type, String body) throws IOException {
        try {
            var request = http.method(method).uri(path).accept(MediaType.APPLICATION_JSON);
            var answered = (body.isEmpty()
                            ? request
                            : request.contentType(type).body(body.getBytes(StandardCharsets.UTF_8)))
                    .retrieve()
                    .onStatus(HttpStatusCode::is5xxServerError, (sent, told) -> {
                        throw new IOException("OpenSearch answered " + told.getStatusCode());
                    })
                    .body(byte[].class);
            return answered == null || answered.length == 0 ? object() : JSON.readTree(answered);
        } catch (HttpClientErrorException refused) {
            if (refused.getStatusCode() == HttpStatus.NOT_FOUND) throw new Missing(path);
            throw new IOException(
                    "OpenSearch refused " + path + ": " + refused.getResponseBodyAsString(StandardCharsets.UTF_8),
                    refused);
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
