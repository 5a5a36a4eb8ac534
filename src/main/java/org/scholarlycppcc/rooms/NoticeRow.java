package org.scholarlycppcc.rooms;

import java.time.Instant;
import org.scholarlycppcc.members.MemberId;

/**
 * A notice on a room's board.
 *
 * @param number its place in the order in which notices were put up
 * @param text Markdown
 */
public record NoticeRow(NoticeId id, long number, MemberId author, String text, Instant posted) {}
