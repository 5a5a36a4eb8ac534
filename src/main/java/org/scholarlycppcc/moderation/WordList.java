package org.scholarlycppcc.moderation;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The word list as features ask it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class WordList {
    private final ListedWords words;
    private final AtomicReference<@Nullable Ready> ready = new AtomicReference<>();

    WordList(ListedWords words) {
        this.words = words;
    }

    /**
     * What the list says about a text as typed, whatever its script, width and case and whatever stands between the
     * letters of a word. Costs one statement and one pass; an edition is read when it is asked first.
     */
    public Verdict check(String text) {
        var edition = words.edition();
        var known = ready.get();
        if (known == null || !known.edition.equals(edition)) {
            known = new Ready(
                    edition,
                    new Matching(
                            words.standing().stream().map(ListedWord::entry).toList()));
            ready.set(known);
        }
        return Verdict.over(known.matching.hits(text));
    }

    private record Ready(UUID edition, Matching matching) {}
}
