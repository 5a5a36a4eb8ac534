package org.scholarlycppcc.operations;

import org.scholarlycppcc.base.Refusal;

/** Why the house cannot be opened or a command not be done, in words that say what to do about it. */
class Unready extends RuntimeException {
    private final transient Object[] details;

    /** Takes the translation key of the reason and the values its text mentions. */
    Unready(String reason, Object... details) {
        super(reason);
        this.details = details;
    }

    /** The reason on one line, in Chinese and English, since nobody has chosen a language yet. */
    String line() {
        return Console.both(String.valueOf(getMessage()), details);
    }

    /** The same for somebody who looks at a page. */
    Refusal refusal() {
        return new Refusal(String.valueOf(getMessage()), details);
    }
}
