package org.scholarlycppcc.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.apache.lucene.util.BytesRef;

/** The words of a find as written, with those marked that were asked for. */
final class Highlights {
    /** About the length of a passage, and the most of one without any full stop, in UTF-16 units. */
    private static final int GOAL = 90;

    private static final int MOST = 180;
    private static final int BEFORE = 40;

    // Making one takes longer than going through a text with it.
    private static final BreakIterator SENTENCES = BreakIterator.getSentenceInstance(Locale.CHINA);

    private final FieldHighlighter passages;
    private final FieldHighlighter titles;

    Highlights(Marks marks) {
        passages = highlighter(
                marks, LengthGoalBreakIterator.createClosestToLength((BreakIterator) SENTENCES.clone(), GOAL, .3f));
        titles = highlighter(marks, new WholeBreakIterator());
    }

    /** The passage that fits best; the beginning when none does. */
    Marked passage(String body) {
        return marked(passages, body);
    }

    Marked title(String title) {
        return marked(titles, title);
    }

    private static Marked marked(FieldHighlighter highlighter, String text) {
        if (text.isBlank()) return Marked.plain(text);
        try {
            return highlighter.highlightFieldForDoc(null, -1, text) instanceof Marked it ? it : Marked.plain(text);
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    private static FieldHighlighter highlighter(Marks marks, BreakIterator parts) {
        return new FieldHighlighter(
                Fields.TEXT,
                marks,
                parts,
                new Scorer(),
                1,
                1,
                new Pieces(),
                Comparator.comparingInt(Passage::getStartOffset));
    }

    /** Scores a passage as Lucene does, without the 32 KB that it takes for the terms of each. */
    private static final class Scorer extends PassageScorer {
        @Override
        public float score(Passage passage, int textLength) {
            var terms = passage.getMatchTerms();
            var times = new HashMap<BytesRef, Integer>();
            for (int i = 0; i < passage.getNumMatches(); i++) times.merge(terms[i], 1, Integer::sum);
            float score = 0;
            for (int i = 0; i < passage.getNumMatches(); i++) {
                var here = times.remove(terms[i]);
                if (here == null) continue;
                score += tf(here, passage.getLength()) * weight(textLength, passage.getMatchTermFreqsInDoc()[i]);
            }
            return score * norm(passage.getStartOffset());
        }
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
