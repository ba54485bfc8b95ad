package org.safeconduct.app.library;

import org.safeconduct.app.journal.Act;

enum LibraryAct implements Act {
    REPORT_ADDED,
    REPORT_CHANGED,
    REPORT_CAPTURED,
    PASSAGE_ADDED,
    PASSAGE_WITHDRAWN,
    PASSAGE_CITED,
    PASSAGE_UNCITED
}
