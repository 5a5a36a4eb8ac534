package org.scholarlycppcc.base;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;

/** Shows the pictures that the house itself keeps; any other picture becomes a link, so that a page loads nothing from elsewhere. */
final class OwnPictures implements PostProcessor {
    /** Where our pictures are; the fragment says how wide and high they are. */
    static final Pattern ADDRESS = Pattern.compile(
            "[a-z]{1,20}/[\\w-]{1,80}/pictures/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:#(\\d{1,4})x(\\d{1,4}))?");

    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();

    @Override
    public Node process(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                replace(image);
            }
        });
        return document;
    }

    private static void replace(Image image) {
        var instead = ADDRESS.matcher(image.getDestination()).matches()
                ? new Shown(image.getDestination(), words(image))
                : new Link(image.getDestination(), null);
        for (var child = image.getFirstChild(); child != null && instead instanceof Link; ) {
            var next = child.getNext();
            instead.appendChild(child);
            child = next;
        }
        if (instead instanceof Link && instead.getFirstChild() == null)
            instead.appendChild(new org.commonmark.node.Text(image.getDestination()));
        image.insertAfter(instead);
        image.unlink();
    }

    private static String words(Image image) {
        var words = new StringBuilder();
        for (var child = image.getFirstChild(); child != null; child = child.getNext())
            words.append(WORDS.render(child));
        return words.toString().strip();
    }

    /** A picture of ours and what it shows in words. */
    private static final class Shown extends CustomNode {
        private final String address;
        private final String words;

        Shown(String address, String words) {
            this.address = address;
            this.words = words;
        }
    }

    /** Writes our pictures as {@code <img>}, with their size so that the text does not move when they arrive. */
    record Writer(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Shown.class);
        }

        @Override
        public void render(Node node) {
            if (!(node instanceof Shown picture)) return;
            var size = ADDRESS.matcher(picture.address);
            var attributes = size.matches() && size.group(1) != null
                    ? Map.of(
                            "src",
                            picture.address,
                            "alt",
                            picture.words,
                            "loading",
                            "lazy",
                            "width",
                            size.group(1),
                            "height",
                            size.group(2))
                    : Map.of("src", picture.address, "alt", picture.words, "loading", "lazy");
            context.getWriter().tag("img", attributes, true);
        }
    }
}
