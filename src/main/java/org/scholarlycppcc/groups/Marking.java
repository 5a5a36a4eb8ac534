package org.scholarlycppcc.groups;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns names with an {@code @} into mentions, line by line, with everything else left as it was typed. */
class Marking {
    private static final Pattern QUOTE = Pattern.compile(" {0,3}>.*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");
    private static final Pattern CODE = Pattern.compile("`+[^`\\n]*`+");

    private final Map<String, Named> byId;
    private final Map<String, Named> byName;
    private final Pattern places;

    Marking(Collection<Named> people) {
        byId = people.stream().collect(toMap(it -> it.id().value().toString(), it -> it));
        byName = people.stream().filter(Named::unmistakable).collect(toMap(Named::name, it -> it));
        // What is code or a link already comes first, so that no name is found inside it; longer names before shorter
        // ones.
        var names = byName.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .toList();
        places = Pattern.compile(CODE + "|" + Named.MENTION + "|\\[[^\\[\\]\\n]*]\\([^()\\n]*\\)"
                + (names.isEmpty() ? "" : "|(?<![A-Za-z0-9._-])@(?:" + String.join("|", names) + ")"));
    }

    String marked(String text) {
        var lines = new ArrayList<String>();
        boolean fenced = false;
        for (var line : text.split("\n", -1)) {
            if (FENCE.matcher(line).matches()) fenced = !fenced;
            lines.add(
                    fenced || QUOTE.matcher(line).matches()
                            ? line
                            : places.matcher(line).replaceAll(this::mention));
        }
        return String.join("\n", lines);
    }

    private String mention(MatchResult found) {
        var words = found.group();
        var token = Named.MENTION.matcher(words);
        var person = token.matches()
                ? byId.get(token.group(2))
                : words.startsWith("@") ? byName.get(words.substring(1)) : null;
        return Matcher.quoteReplacement(person == null ? words : person.mention());
    }
}
