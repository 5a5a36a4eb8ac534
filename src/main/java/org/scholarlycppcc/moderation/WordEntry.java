package org.scholarlycppcc.moderation;

import java.util.Optional;

/** A word as somebody lists it: how it is written, what it leads to, and why. */
public record WordEntry(String writing, Action action, String note) {
    /** The translation key of what the writing means, where it is a name in braces. */
    public Optional<String> meaning() {
        return PersonalNumber.written(writing).map(it -> "moderation.number." + it);
    }
}
