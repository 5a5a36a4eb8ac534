package org.scholarlycppcc.base;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody has begun to write at one place.
 *
 * @param id goes over to what the draft becomes, so that two tabs with one draft publish it once
 * @param choice a word chosen beside the text, such as how a reply relates; empty when there is none
 * @param version 0 before it was kept for the first time
 */
public record Draft(UUID id, String text, String choice, int version, Instant saved) {
    /** A draft of which nothing is written yet. */
    public static Draft blank() {
        return new Draft(UUID.randomUUID(), "", "", 0, Instant.EPOCH);
    }

    public Draft saying(String text, String choice) {
        return new Draft(id, text, choice, version, saved);
    }
}
