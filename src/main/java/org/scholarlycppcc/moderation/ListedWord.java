package org.scholarlycppcc.moderation;

import java.util.UUID;

/**
 * A word of the list as it stands.
 *
 * @param id names this wording of it; another wording has another id, so that nobody changes what somebody else changed
 */
public record ListedWord(UUID id, String writing, Action action, String note) {
    public WordEntry entry() {
        return new WordEntry(writing, action, note);
    }
}
