package org.safeconduct.app.journal;

/// Looking is an act too.
enum Reading implements Act {
    CASE_READ
}
