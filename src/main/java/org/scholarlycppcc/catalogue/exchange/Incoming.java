package org.scholarlycppcc.catalogue.exchange;

import java.util.List;
import org.scholarlycppcc.base.Refusal;

/** Takes what a file of books holds, in its order. */
interface Incoming {
    /** The columns, before the first row. */
    void columns(List<String> names);

    /** A row or record, counted from 1 as the file counts; cells left out at the end are empty. */
    void row(int number, List<String> cells);

    /** A row or record that cannot be read, and why. */
    void damaged(int number, Refusal why);
}
