package org.scholarlycppcc.members;

import java.util.List;
import java.util.Map;

/**
 * Several people, and who of the staff looks after the sector of one of them.
 *
 * @param people as {@link Roster#rows} finds them
 * @param liaisons the liaisons (联络员) of that sector today, the longest in office first
 */
public record Company(Map<MemberId, MemberRow> people, List<MemberRow> liaisons) {}
