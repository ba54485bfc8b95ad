package org.safeconduct.app.evidence.keeping;

import org.safeconduct.app.journal.Act;

/// What is decided about keeping.
enum KeepingAct implements Act {
    EVIDENCE_HELD,
    EVIDENCE_HOLD_LIFTED,
    EVIDENCE_RETENTION_SET,
    EVIDENCE_DESTRUCTION_ASKED,
    EVIDENCE_DESTROYED
}
