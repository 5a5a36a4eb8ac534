package org.scholarlycppcc.catalogue;

import java.util.List;
import org.scholarlycppcc.members.MemberId;

/**
 * That a published list names a book, and what it says of it.
 *
 * @param address where the list opens at the book
 * @param section the part in which the book stands, and before it the group whose list it is
 * @param nominators the members who nominated it for that list, the first one first
 */
public record Mention(
        String address, String list, String section, Importance importance, String note, List<MemberId> nominators) {}
