package org.safeconduct.app.filing.plan;

import org.safeconduct.app.journal.Act;

/// What is done to a filing on the desk.
enum PlanAct implements Act {
    FILING_BEGUN,
    FILING_CHANGED,
    EXHIBITS_CHANGED
}
