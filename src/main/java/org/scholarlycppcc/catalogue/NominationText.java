package org.scholarlycppcc.catalogue;

import org.scholarlycppcc.base.Refusal;
import org.scholarlycppcc.base.Text;

/**
 * What somebody writes who nominates a book.
 *
 * @param title on one line, at most 200 characters
 * @param creators as {@link Creator#parse} reads them
 * @param isbn empty, or an ISBN with a right check digit
 * @param forWhom who should read it, at most 200 characters
 * @param why a sentence or two, at most 500 characters
 * @param passage one passage of it, at most 1,000 characters
 */
public record NominationText(String title, String creators, String isbn, String forWhom, String why, String passage) {
    private static final int LINE = 200;
    private static final int CREATORS = 900;
    private static final int WHY = 500;
    private static final int PASSAGE = 1000;

    NominationText fitting() {
        var named = Text.required(title, LINE, "catalogue.titleMissing");
        var makers = Creator.printed(Creator.parse(Text.line(creators, CREATORS)));
        var said = Text.lines(why, WHY);
        if (said.isEmpty()) throw new Refusal("catalogue.noNominationWhy");
        return new NominationText(
                named,
                makers,
                Isbn.normal(Text.line(isbn, LINE)),
                Text.line(forWhom, LINE),
                said,
                Text.lines(passage, PASSAGE));
    }
}
