package org.scholarlycppcc.catalogue;

import java.time.Instant;
import org.scholarlycppcc.members.MemberId;

/** What a librarian wrote beside an entry for the other librarians alone. */
public record Remark(String words, Instant written, MemberId writtenBy) {}
