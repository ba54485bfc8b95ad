package org.safeconduct.app.library;

import org.safeconduct.app.journal.Act;

enum LibraryAct implements Act {
    REPORT_ADDED,
    REPORT_CHANGED,
    REPORT_CAPTURED,
    REPORT_PASSAGE_ADDED,
    REPORT_PASSAGE_WITHDRAWN,
    REPORT_PASSAGE_CITED,
    REPORT_PASSAGE_UNCITED
}
