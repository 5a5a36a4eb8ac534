package org.scholarlycppcc.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may have meant whose words stand nowhere as they were typed: a name that sounds the same, or one that
 * differs by a character or two, or by a letter or two of its pinyin. Only names of what the reader may find are ever offered.
 */
final class Meant {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 20;
    private static final int NAME = 12;
    private static final int SOUND_ALIKE = 20;
    private static final int LOOK_ALIKE = 50;
    private static final int SPELLED_ALIKE = 100;
    private static final Pattern BESIDE = Pattern.compile("〔[^〕]*〕|\\[[^]]*]|（[^）]*）|\\([^)]*\\)| [^ ]*$");

    private final Asked asked;
    private final String typed;
    private final Query permitted;

    Meant(Asked asked, String typed, Query permitted) {
        this.asked = asked;
        this.typed = typed;
        this.permitted = permitted;
    }

    /**
     * What was typed with other names in it; nothing when all of it stands somewhere, or nothing comes near.
     *
     * @param found whether anything was found: then only what is as short as a name is looked into
     * @param shown what is shown of it first
     */
    @Nullable String in(Searcher searcher, boolean found, List<Entry> shown) throws IOException {
        if (found && (typed.length() > NAME || Clauses.isQuestion(typed))) return null;
        var whole = String.join("", asked.words());
        if (asked.words().size() > 1
                && asked.phrases().isEmpty()
                && asked.titles().isEmpty()) {
            var name = asked.lettersInARow().isEmpty()
                    ? instead(searcher, shown, whole)
                    : found ? Optional.<String>empty() : mistyped(searcher, whole);
            if (name.isPresent()) return name.get();
        }
        var better = typed;
        for (var part : parts()) {
            var name = instead(searcher, shown, part);
            if (name.isPresent()) better = better.replace(part, name.get());
        }
        return better.equals(typed) ? null : better;
    }

    private List<String> parts() {
        return Stream.of(asked.words(), asked.phrases(), asked.titles(), asked.authors())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private Optional<String> instead(Searcher searcher, List<Entry> shown, String part) throws IOException {
        var pinyin = Mistyped.of(part);
        var plain = Nearness.plain(part);
        boolean name = plain.length() >= SHORTEST && plain.length() <= LONGEST;
        if (!name && pinyin.isEmpty()) return Optional.empty();
        // What is shown mostly says so already.
        if (shown.stream().anyMatch(it -> it.says(part)) || stands(searcher, part)) return Optional.empty();
        if (pinyin.isPresent()) {
            var spelled = spelledAlike(searcher, pinyin.get());
            if (spelled.isPresent() || !name) return spelled;
        }
        var alike = names(searcher, SoundClauses.alike(part), SOUND_ALIKE).stream()
                .filter(it -> Nearness.plain(it).length() == plain.length())
                .filter(it -> SoundClauses.soundsAlike(part, it))
                .min(Comparator.comparingInt(it -> Nearness.between(plain, Nearness.plain(it))));
        if (alike.isPresent()) return alike;
        return Nearness.nearest(
                plain,
                names(searcher, characters(plain), LOOK_ALIKE).stream()
                        .distinct()
                        .toList());
    }

    private Optional<String> mistyped(Searcher searcher, String part) throws IOException {
        var pinyin = Mistyped.of(part);
        if (pinyin.isEmpty() || stands(searcher, part)) return Optional.empty();
        return spelledAlike(searcher, pinyin.get());
    }

    private Optional<String> spelledAlike(Searcher searcher, Mistyped pinyin) throws IOException {
        return pinyin.nearest(names(searcher, pinyin.query(), SPELLED_ALIKE));
    }

    private boolean stands(Searcher searcher, String part) throws IOException {
        var tokens = Token.of(part, Wording.INDEXED);
        var anywhere = new BooleanQuery.Builder()
                .add(Clauses.phraseOf(Fields.TEXT, tokens), Occur.SHOULD)
                .add(SoundClauses.within(part), Occur.SHOULD);
        BookNumber.of(part).ifPresent(it -> anywhere.add(new TermQuery(new Term(Fields.CODE, it)), Occur.SHOULD));
        return searcher.any(permitted(anywhere.build()));
    }

    private static Query characters(String plain) {
        var any = new BooleanQuery.Builder();
        plain.codePoints().distinct().mapToObj(Character::toString).forEach(it -> {
            any.add(new TermQuery(new Term(Fields.TITLE, it)), Occur.SHOULD);
            any.add(new TermQuery(new Term(Fields.NAMES, it)), Occur.SHOULD);
        });
        return any.build();
    }

    /** The names of what fits best, as often as something is called so, with what stands beside them left out. */
    private List<String> names(Searcher searcher, Query query, int most) throws IOException {
        var names = new ArrayList<String>();
        for (var called : searcher.names(permitted(query), most)) called.forEach(it -> names.addAll(forms(it)));
        return names;
    }

    private static List<String> forms(String name) {
        var forms = new ArrayList<String>();
        forms.add(name);
        forms.add(BESIDE.matcher(name).replaceAll("").strip());
        forms.add(name.split("[：:]", 2)[0].strip());
        return forms.stream().filter(it -> !it.isEmpty()).distinct().toList();
    }

    private Query permitted(Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(permitted, Occur.FILTER)
                .build();
    }
}
