package org.safeconduct.app.custody.access;

import org.safeconduct.app.journal.Act;

/// What is done with the two logs.
public enum AccessAct implements Act {
    CUSTODY_HINDRANCE_ADDED,
    CUSTODY_HINDRANCE_WITHDRAWN,
    CUSTODY_SEARCH_ADDED,
    CUSTODY_SEARCH_WITHDRAWN
}
