package org.scholarlycppcc.catalogue.exchange;

import java.util.Map;
import org.scholarlycppcc.catalogue.Acquiring.Verdict;

/**
 * The rows of an import, counted.
 *
 * @param verdicts by what they are to the catalogue, as far as that is known
 * @param kept how many books came in and are still here
 * @param blocked how many of those cannot be taken back
 */
public record ImportCounts(Map<Verdict, Integer> verdicts, int kept, int blocked) {
    public int of(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    /** How many are still to be taken in. */
    public int waiting() {
        return of(Verdict.NEW) + of(Verdict.UPDATE) - kept;
    }

    /** Whether some of the file is in the catalogue. */
    public boolean held() {
        return kept + of(Verdict.SAME) > 0;
    }
}
