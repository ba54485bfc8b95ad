package org.safeconduct.app.calendar.court;

import org.safeconduct.app.journal.Act;

enum CourtAct implements Act {
    COURT_SETTING_ENTERED,
    COURT_SETTING_WITHDRAWN,
    COURT_CLOSURE_ENTERED,
    COURT_CLOSURE_WITHDRAWN
}
