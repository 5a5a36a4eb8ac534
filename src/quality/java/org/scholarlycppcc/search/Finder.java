package org.scholarlycppcc.search;

import java.io.IOException;
import java.util.List;

/** Something that finds texts of a corpus. */
interface Finder {
    /** The ids of what fits best, the best first. */
    List<String> first(String typed, int most) throws IOException;
}
