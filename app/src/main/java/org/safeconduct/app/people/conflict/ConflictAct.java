package org.safeconduct.app.people.conflict;

import org.safeconduct.app.journal.Act;

enum ConflictAct implements Act {
    CONFLICTS_CHECKED,
    CONFLICT_ANSWERED,
    CONFLICT_DISCRETION_BEGUN,
    CONFLICT_DISCRETION_ENDED
}
