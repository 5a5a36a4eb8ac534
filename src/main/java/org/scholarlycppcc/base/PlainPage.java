package org.scholarlycppcc.base;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/**
 * A page of plain HTML, so that it is there at once. In its file, {@code {key}} is a translation, {@code {@name}} a
 * value made safe, and {@code {#name}} ready HTML out of another file.
 */
public class PlainPage {
    private static final Pattern BLANK = Pattern.compile("\\{([@#]?)([\\w.]+)}");
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    // Our own style sheet and pictures, nothing else; what Vaadin's pages need beyond that is not needed here.
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    private final String file;

    /** Takes the name of a file of the class path. */
    public PlainPage(String name) {
        try {
            file = new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The page in the reader's language and size of text. */
    public ResponseEntity<String> answer(HttpServletRequest request, int status, Map<String, String> values) {
        var language = Languages.of(request);
        var large = Comfort.largeText(request);
        var all = new HashMap<>(values);
        all.put("lang", Languages.tag(language));
        all.put("text", large ? "large" : "normal");
        all.put("otherText", large ? "normal" : "large");
        all.put("otherTextName", Words.in(language, large ? "shell.normalText" : "shell.largeText"));
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("Content-Security-Policy", POLICY)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(fill(language, all));
    }

    /** The page's file with every blank filled in. */
    public String fill(Locale language, Map<String, String> values) {
        return BLANK.matcher(file)
                .replaceAll(it -> Matcher.quoteReplacement(filling(it.group(1), it.group(2), language, values)));
    }

    private static String filling(String kind, String name, Locale language, Map<String, String> values) {
        return switch (kind) {
            case "#" -> Objects.requireNonNull(values.get(name), name);
            case "@" -> HtmlUtils.htmlEscape(Objects.requireNonNull(values.get(name), name));
            default -> HtmlUtils.htmlEscape(Words.in(language, name));
        };
    }
}
