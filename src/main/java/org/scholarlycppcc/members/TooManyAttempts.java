package org.scholarlycppcc.members;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A sign-in that was not even looked at, because too many failed just before. */
public class TooManyAttempts extends AuthenticationException {
    private final Duration patience;

    TooManyAttempts(Duration patience) {
        super("Too many failed sign-ins");
        this.patience = patience;
    }

    /** After how many seconds the next one is looked at, at least 1. */
    public long seconds() {
        return Math.max(1, patience.plusMillis(999).toSeconds());
    }
}
