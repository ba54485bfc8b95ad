package org.safeconduct.app.calendar.recheck;

import org.safeconduct.app.journal.Act;

enum RecheckAct implements Act {
    HEARING_LOOKED_UP
}
