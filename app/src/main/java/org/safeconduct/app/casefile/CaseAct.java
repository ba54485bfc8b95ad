package org.safeconduct.app.casefile;

import org.safeconduct.app.journal.Act;

enum CaseAct implements Act {
    CASE_OPENED,
    CASE_CHANGED,
    CASE_STAGE_SET,
    CASE_CLOSED,
    CASE_REOPENED
}
