package org.scholarlycppcc.catalogue.exchange;

import java.time.Instant;
import org.scholarlycppcc.members.MemberId;

/** An import in the list of imports. */
public record ImportHead(
        ImportId id, String fileName, Instant started, MemberId startedBy, ImportState state, int total) {}
