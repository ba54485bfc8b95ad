package org.safeconduct.app.evidence.item;

import org.safeconduct.app.journal.Act;

/// What is done with items.
enum ItemAct implements Act {
    EVIDENCE_RECEIVED,
    EVIDENCE_DERIVED,
    EVIDENCE_DESCRIBED,
    EVIDENCE_EXPORTED,
    EVIDENCE_FOUND_DAMAGED
}
