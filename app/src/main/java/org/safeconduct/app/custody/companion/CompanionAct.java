package org.safeconduct.app.custody.companion;

import org.safeconduct.app.journal.Act;

/// What is done with two cases of one family.
public enum CompanionAct implements Act {
    CUSTODY_COMPANION_LINKED,
    CUSTODY_COMPANION_PARTED,
    JOINT_FACT_ADDED,
    JOINT_FACT_WITHDRAWN
}
