package org.safeconduct.app.custody.release;

import org.safeconduct.app.journal.Act;

/// What is done on the release ladder.
public enum ReleaseAct implements Act {
    CUSTODY_REQUEST_ADDED,
    CUSTODY_REQUEST_CHANGED,
    CUSTODY_REQUEST_WITHDRAWN
}
