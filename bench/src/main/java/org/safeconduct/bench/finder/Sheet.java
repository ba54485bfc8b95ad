package org.safeconduct.bench.finder;

import java.util.UUID;
import org.safeconduct.search.Language;

/// A page as every contestant gets it.
///
/// @param caseNumber from 0
record Sheet(long id, int caseNumber, Language language, String text) {
    static UUID caseId(int number) {
        return new UUID(1, number);
    }
}
