package org.safeconduct.app.custody;

import org.safeconduct.app.journal.Act;

/// What is done in this room.
public enum CustodyAct implements Act {
    CUSTODY_STAY_ADDED,
    CUSTODY_STAY_CHANGED,
    CUSTODY_STAY_WITHDRAWN,
    CUSTODY_MILESTONE_ADDED,
    CUSTODY_MILESTONE_WITHDRAWN
}
