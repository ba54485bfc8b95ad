package org.safeconduct.app.filing.version;

import org.safeconduct.app.journal.Act;

/// What is done with assembled filings.
enum VersionAct implements Act {
    FILING_ASSEMBLED,
    DRAFT_ASSEMBLED,
    FILING_SUBMITTED
}
