package org.scholarlycppcc.catalogue;

import java.util.List;
import java.util.UUID;
import org.scholarlycppcc.members.MemberId;

/**
 * That a published list names a book, and what it says of it.
 *
 * @param nominators the members who nominated it for that list, the first one first
 */
public record Mention(
        String slug,
        String list,
        UUID entry,
        String section,
        Importance importance,
        String note,
        List<MemberId> nominators) {}
