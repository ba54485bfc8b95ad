package org.safeconduct.app.custody.condition;

import org.safeconduct.app.journal.Act;

enum ConditionAct implements Act {
    CUSTODY_CONDITION_ADDED,
    CUSTODY_CONDITION_CHANGED,
    CUSTODY_CONDITION_WITHDRAWN
}
