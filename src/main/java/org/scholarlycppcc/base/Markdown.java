package org.scholarlycppcc.base;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
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
    private static final Parser PARSER = Parser.builder()
            .postProcessor(new Citations())
            .postProcessor(new OwnPictures())
            .build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>")
            .nodeRendererFactory(Citations.Writer::new)
            .nodeRendererFactory(OwnPictures.Writer::new)
            .build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .nodeRendererFactory(it -> new Unmarked(it, true))
            .build();
    private static final TextContentRenderer OWN = TextContentRenderer.builder()
            .nodeRendererFactory(it -> new Unmarked(it, false))
            .build();
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

    /** The words alone that are not quoted. */
    public static String unquoted(String markdown) {
        return OWN.render(AS_TYPED.parse(markdown)).strip();
    }

    /** Where the links lead that are not in quotes, as they were typed. */
    public static Set<String> addressed(String markdown) {
        var addressed = new LinkedHashSet<String>();
        AS_TYPED.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(BlockQuote quote) {
                // Whoever is only quoted is not addressed.
            }

            @Override
            public void visit(Link link) {
                addressed.add(link.getDestination());
            }
        });
        return addressed;
    }

    private static HtmlPolicyBuilder policy() {
        return new HtmlPolicyBuilder()
                .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "hr", "cite")
                .allowElements("h3", "h4", "h5", "h6", "a")
                .allowAttributes("href")
                .onElements("a")
                .allowElements("img")
                .allowAttributes("src")
                .matching(OwnPictures.ADDRESS)
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(Pattern.compile("\\d{1,4}"))
                .onElements("img")
                .allowAttributes("loading")
                .matching(false, "lazy")
                .onElements("img")
                .allowAttributes("alt")
                .onElements("img")
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

    /** What is marked up in plain words: links and pictures as what they are called, quotes without marks or not at all. */
    private record Unmarked(TextContentNodeRendererContext context, boolean quotes) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(BlockQuote.class, Link.class, Image.class);
        }

        @Override
        public void render(Node marked) {
            if (marked instanceof BlockQuote && !quotes) return;
            for (var part = marked.getFirstChild(); part != null; part = part.getNext()) context.render(part);
        }
    }
}
