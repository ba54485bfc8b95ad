package org.safeconduct.app.evidence.time;

import org.safeconduct.app.journal.Act;

/// What is done about the time of the ledger.
enum TimeAct implements Act {
    TIMESTAMP_ASKED,
    TIMESTAMP_KEPT
}
