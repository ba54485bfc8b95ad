package org.safeconduct.app.casefile.proceeding;

import org.safeconduct.app.journal.Act;

enum ProceedingAct implements Act {
    PROCEEDING_ADDED,
    PROCEEDING_CHANGED,
    HEARING_SET,
    HEARING_CHANGED,
    DECISION_ADDED,
    DECISION_CHANGED
}
