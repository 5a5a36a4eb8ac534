package org.scholarlycppcc.base;

import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Text as members type it (CommonMark), and what it becomes on a page. */
public final class Markdown {
    private static final Parser AS_TYPED = Parser.builder().build();
    private static final Parser PARSER =
            Parser.builder().postProcessor(new Citations()).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>")
            .nodeRendererFactory(Citations.Writer::new)
            .build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().nodeRendererFactory(Quoted::new).build();
    private static final PolicyFactory SAFE =
            policy().allowElements((name, attributes) -> "h3", "h1", "h2").toFactory();
    private static final PolicyFactory SAFE_PAGE =
            policy().allowElements("h1", "h2").toFactory();

    private Markdown() {}

    /** Safe HTML: made first, sanitised after; headings begin at the third level, so that a post never outranks its page. */
    public static String html(String markdown) {
        return SAFE.sanitize(HTML.render(parse(markdown)));
    }

    /** Safe HTML of a text that is a whole page: its headings keep their level. */
    public static String page(String markdown) {
        return SAFE_PAGE.sanitize(HTML.render(parse(markdown)));
    }

    /** The words alone, for search and excerpts. */
    public static String plain(String markdown) {
        return PLAIN.render(AS_TYPED.parse(markdown)).strip();
    }

    private static HtmlPolicyBuilder policy() {
        return new HtmlPolicyBuilder()
                .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "hr", "cite")
                .allowElements("h3", "h4", "h5", "h6", "a")
                .allowAttributes("href")
                .onElements("a")
                .allowUrlProtocols("http", "https", "mailto")
                .requireRelNofollowOnLinks()
                .requireRelsOnLinks("noopener");
    }

    private static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** The first words of a text, of at most so many characters, on one line. */
    public static String excerpt(String markdown, int characters) {
        var words = plain(markdown).replaceAll("\\s+", " ");
        return words.codePointCount(0, words.length()) <= characters
                ? words
                : words.substring(0, words.offsetByCodePoints(0, characters)) + "…";
    }

    /** A quotation in plain words: without the marks that the renderer would put around it. */
    private record Quoted(TextContentNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(BlockQuote.class);
        }

        @Override
        public void render(Node quote) {
            for (var part = quote.getFirstChild(); part != null; part = part.getNext()) context.render(part);
        }
    }
}
