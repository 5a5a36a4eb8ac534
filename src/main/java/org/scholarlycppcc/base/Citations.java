package org.scholarlycppcc.base;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Knows where a quote comes from: the last line of a block quote that begins with a dash (——《乡土中国》第 52 页). */
final class Citations implements PostProcessor {
    private static final String DASH = "——";

    @Override
    public Node process(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(BlockQuote quote) {
                if (quote.getLastChild() instanceof Paragraph last) cite(last);
                super.visit(quote);
            }
        });
        return document;
    }

    private static void cite(Paragraph paragraph) {
        for (var node = paragraph.getLastChild(); node != null; node = node.getPrevious()) {
            var before = node.getPrevious();
            if (node instanceof Text text
                    && text.getLiteral().startsWith(DASH)
                    && (before == null || before instanceof SoftLineBreak)) {
                text.setLiteral(text.getLiteral().substring(DASH.length()).strip());
                var source = new Source();
                node.insertBefore(source);
                for (var moved = (Node) node; moved != null; ) {
                    var next = moved.getNext();
                    source.appendChild(moved);
                    moved = next;
                }
                if (before != null) before.unlink();
                return;
            }
        }
    }

    /** Where a quote comes from. */
    static final class Source extends CustomNode {}

    /** Writes sources as {@code <cite>}. */
    record Writer(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Source.class);
        }

        @Override
        public void render(Node node) {
            context.getWriter().tag("cite");
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) context.render(child);
            context.getWriter().tag("/cite");
        }
    }
}
