package org.scholarlycppcc.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/** An index in memory, for tests of what is found in it. */
class Leaves implements AutoCloseable {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Set<Audience> EVERYONE = Set.of(Audience.SIGNED_IN);

    private final LiveIndex index;

    Leaves() {
        try {
            index = new LuceneIndex(new ByteBuffersDirectory(), ZONE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Document thing(Kind kind, String title, List<String> names, String body, Set<Audience> audiences) {
        return new Document(kind, UUID.randomUUID(), title, names, body, "", "somewhere", null, audiences);
    }

    Leaves with(Kind kind, String title, List<String> names, String body) {
        return with(thing(kind, title, names, body, EVERYONE));
    }

    Leaves with(Document thing) {
        return with(List.of(thing));
    }

    Leaves with(List<Document> things) {
        try {
            for (var kind : Kind.values()) {
                var those = things.stream().filter(it -> it.kind() == kind).toList();
                index.apply(kind, those.stream().map(Document::id).toList(), those, 1);
            }
            index.refresh();
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The titles of the first page. */
    List<String> titles(String typed) {
        return find(typed, EVERYONE, null, null).page().stream()
                .map(it -> it.title().words())
                .toList();
    }

    Finds find(String typed) {
        return find(typed, EVERYONE, null, null);
    }

    Finds find(String typed, Set<Audience> reach, @Nullable Kind kind, @Nullable String after) {
        return find(new Question(typed, kind, Map.of(), Order.BEST, after), reach);
    }

    Finds find(Question question, Set<Audience> reach) {
        try {
            var asking = new Asking(question, reach);
            return index.ask(it -> asking.page(it, true));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<String> completions(String typed, Set<Audience> reach) {
        try {
            var completing = new Completing(Asked.readable(typed), reach, Set.of(Kind.BOOK, Kind.PERSON, Kind.GROUP));
            return index.ask(completing::first).stream()
                    .map(it -> it.title().words())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            index.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
