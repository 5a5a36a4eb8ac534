package org.scholarlycppcc.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of texts to measure with: JSON, one line each, with id, kind, title, author and text; packed when its name ends in {@code .gz}. */
record Corpus(Path file) {
    private static final JsonMapper JSON = new JsonMapper();

    /** One text of it. */
    record Text(String id, String kind, String title, String author, String text) {
        Document document() {
            return new Document(
                    kind.equals("book") ? Kind.BOOK : Kind.POST,
                    key(id),
                    title,
                    author.isEmpty() ? List.of() : List.of(author),
                    text,
                    "",
                    id,
                    null,
                    Set.of(audience(Math.floorMod(id.hashCode(), 31))));
        }
    }

    /** One of thirty circles or, for 0, everyone. */
    static Audience audience(int number) {
        return number == 0 ? Audience.SIGNED_IN : Audience.within(new UUID(0, number));
    }

    /** The id that stands for a text in the index. */
    static UUID key(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }

    void forEach(int most, Consumer<Text> each) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            lines.lines().limit(most).map(JSON::readTree).map(Corpus::text).forEach(each);
        }
    }

    private InputStream open() throws IOException {
        var bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    private static Text text(JsonNode line) {
        return new Text(
                line.path("id").asString(""),
                line.path("kind").asString(""),
                line.path("title").asString(""),
                line.path("author").asString(""),
                line.path("text").asString(""));
    }
}
