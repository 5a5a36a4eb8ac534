package org.scholarlycppcc.base;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** HTML that is safe by the way it was made: its tags come from the code, every other text was escaped or sanitised. */
public final class Markup {
    private static final String PART = "{}";

    /** No HTML at all. */
    public static final Markup NONE = new Markup("");

    private final String html;

    private Markup(String html) {
        this.html = html;
    }

    /**
     * Fills the places marked {@code {}} of a template from the code: a {@code Markup} goes in as it is, anything else as
     * escaped text, which also fits a quoted attribute.
     */
    public static Markup of(String template, Object... parts) {
        var filled = new StringBuilder(template.length() + 32 * parts.length);
        int from = 0;
        for (var part : parts) {
            var place = template.indexOf(PART, from);
            filled.append(template, from, place).append(part instanceof Markup it ? it.html : escaped(part));
            from = place + PART.length();
        }
        return new Markup(filled.append(template, from, template.length()).toString());
    }

    /** What members wrote, made from Markdown and sanitised. */
    public static Markup written(String markdown) {
        return new Markup(Markdown.html(markdown));
    }

    public static Markup joined(List<Markup> parts) {
        return new Markup(parts.stream().map(it -> it.html).collect(Collectors.joining()));
    }

    public String html() {
        return html;
    }

    private static String escaped(Object text) {
        return HtmlUtils.htmlEscape(text.toString(), "UTF-8");
    }
}
