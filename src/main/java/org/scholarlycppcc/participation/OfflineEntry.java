package org.scholarlycppcc.participation;

import java.util.List;
import org.scholarlycppcc.members.MemberRow;

/**
 * An entry of the offline book as staff read it.
 *
 * @param people who was there, by name
 * @param enteredBy the name of whoever wrote it down
 * @param cancelledBy the name of whoever took it back; empty while it stands
 */
public record OfflineEntry(OfflineRow row, List<MemberRow> people, String enteredBy, String cancelledBy) {}
