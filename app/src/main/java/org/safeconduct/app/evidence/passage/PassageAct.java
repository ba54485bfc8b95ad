package org.safeconduct.app.evidence.passage;

import org.safeconduct.app.journal.Act;

/// What is done on pages.
enum PassageAct implements Act {
    PASSAGE_MARKED,
    PASSAGE_WITHDRAWN,
    PAGE_NOTE_WRITTEN,
    PAGE_NOTE_WITHDRAWN
}
