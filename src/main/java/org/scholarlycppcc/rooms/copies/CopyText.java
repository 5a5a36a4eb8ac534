package org.scholarlycppcc.rooms.copies;

import org.scholarlycppcc.base.Text;

/**
 * What keepers write of a copy.
 *
 * @param label its number in the house (馆藏号); where it is empty, the next one of the room
 * @param shelf where in the room it stands; may be empty
 * @param remark the condition it is in; may be empty
 */
public record CopyText(String label, String shelf, String remark) {
    /** The most characters of a label. */
    public static final int LABEL = 30;

    /** The most characters of a shelf. */
    public static final int SHELF = 100;

    /** The most characters of a remark. */
    public static final int REMARK = 300;

    public static final CopyText BLANK = new CopyText("", "", "");

    CopyText fitting() {
        return new CopyText(Text.line(label, LABEL), Text.line(shelf, SHELF), Text.line(remark, REMARK));
    }
}
