package org.scholarlycppcc.base;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a text said and says now in one: first by sentences, then by characters of Chinese and by words of other scripts. */
public final class Rewording {
    private static final Pattern SENTENCE = Pattern.compile("[^。！？!?\\n]*[。！？!?\\n]|[^。！？!?\\n]+");
    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}|\\s+|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+|\\X", Pattern.DOTALL);
    // Comparing costs the product of both lengths; what is longer was written anew anyway.
    private static final int MOST = 2000;

    private Rewording() {}

    /** What is gone in {@code del}, what is new in {@code ins}, and what stays as it is. */
    public static Markup of(String before, String after) {
        return compared(parts(SENTENCE, before), parts(SENTENCE, after), Rewording::within);
    }

    private static Markup within(String before, String after) {
        var from = parts(WORD, before);
        var to = parts(WORD, after);
        return alike(from, to) ? compared(from, to, Rewording::replaced) : replaced(before, after);
    }

    private static Markup compared(List<String> from, List<String> to, BiFunction<String, String, Markup> changed) {
        if (from.size() > MOST || to.size() > MOST) return replaced(String.join("", from), String.join("", to));
        var parts = new ArrayList<Markup>();
        for (var delta : DiffUtils.diff(from, to, true).getDeltas()) {
            var was = String.join("", delta.getSource().getLines());
            var is = String.join("", delta.getTarget().getLines());
            parts.add(delta.getType() == DeltaType.EQUAL ? Markup.of("{}", is) : changed.apply(was, is));
        }
        return Markup.joined(parts);
    }

    /** Letters that happen to be the same in two different sentences make no readable comparison. */
    private static boolean alike(List<String> from, List<String> to) {
        if (from.size() > MOST || to.size() > MOST) return false;
        var same = DiffUtils.diff(from, to, true).getDeltas().stream()
                .filter(it -> it.getType() == DeltaType.EQUAL)
                .mapToInt(it -> it.getSource().size())
                .sum();
        return same * 3 >= Math.max(from.size(), to.size());
    }

    private static Markup replaced(String before, String after) {
        return Markup.joined(List.of(
                before.isEmpty() ? Markup.NONE : Markup.of("<del>{}</del>", before),
                after.isEmpty() ? Markup.NONE : Markup.of("<ins>{}</ins>", after)));
    }

    private static List<String> parts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
