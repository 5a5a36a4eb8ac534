package org.scholarlycppcc.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** The words of a find as written, with those marked that were asked for. */
final class Highlights {
    /** About the length of a passage, and the most of one without any full stop, in UTF-16 units. */
    private static final int GOAL = 90;

    private static final int MOST = 180;
    private static final int BEFORE = 40;

    // Making one takes longer than going through a text with it.
    private static final BreakIterator SENTENCES = BreakIterator.getSentenceInstance(Locale.CHINA);

    private final UnifiedHighlighter passages;
    private final UnifiedHighlighter titles;

    /** @param singles whether single characters are among the words to mark */
    Highlights(boolean singles) {
        passages = highlighter(singles).build();
        titles = highlighter(singles).withBreakIterator(WholeBreakIterator::new).build();
    }

    /** The passage that fits best; the beginning when none does. */
    Marked passage(String body, Query marks) {
        return marked(passages, body, marks);
    }

    Marked title(String title, Query marks) {
        return marked(titles, title, marks);
    }

    private static Marked marked(UnifiedHighlighter highlighter, String text, Query marks) {
        if (text.isBlank()) return Marked.plain(text);
        try {
            return highlighter.highlightWithoutSearcher(Fields.TEXT, marks, text, 1) instanceof Marked it
                    ? it
                    : Marked.plain(text);
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    private static UnifiedHighlighter.Builder highlighter(boolean singles) {
        return UnifiedHighlighter.builderWithoutSearcher(new Wording(singles))
                .withMaxLength(Integer.MAX_VALUE - 1)
                // Else each text becomes an index of its own first, which takes three times as long.
                .withHandleMultiTermQuery(false)
                .withHighlightPhrasesStrictly(false)
                .withPassageRelevancyOverSpeed(false)
                .withBreakIterator(() ->
                        LengthGoalBreakIterator.createClosestToLength((BreakIterator) SENTENCES.clone(), GOAL, .3f))
                .withFormatter(new Pieces());
    }

    /** Cuts a passage into unmarked and marked pieces. */
    private static final class Pieces extends PassageFormatter {
        @Override
        public Marked format(Passage[] passages, String text) {
            var passage = passages[0];
            var pieces = new ArrayList<String>();
            int from = from(passage);
            int end = Math.min(passage.getEndOffset(), from + MOST);
            int done = from;
            for (int i = 0; i < passage.getNumMatches(); ) {
                int start = Math.max(passage.getMatchStarts()[i], done);
                int stop = passage.getMatchEnds()[i];
                // Pairs of characters overlap; what belongs together is marked in one piece.
                while (++i < passage.getNumMatches() && passage.getMatchStarts()[i] <= stop) {
                    stop = Math.max(stop, passage.getMatchEnds()[i]);
                }
                stop = Math.min(stop, end);
                if (stop <= start) continue;
                pieces.add(text.substring(done, start));
                pieces.add(text.substring(start, stop));
                done = stop;
            }
            pieces.add(text.substring(done, end).stripTrailing() + (end < passage.getEndOffset() ? "…" : ""));
            if (from > passage.getStartOffset()) pieces.set(0, "…" + pieces.getFirst());
            return new Marked(pieces);
        }

        // A passage without full stops is shown from shortly before its first mark.
        private static int from(Passage passage) {
            boolean fits = passage.getEndOffset() - passage.getStartOffset() <= MOST;
            if (fits || passage.getNumMatches() == 0) return passage.getStartOffset();
            return Math.max(passage.getStartOffset(), passage.getMatchStarts()[0] - BEFORE);
        }
    }
}
