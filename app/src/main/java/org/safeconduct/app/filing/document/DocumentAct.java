package org.safeconduct.app.filing.document;

import org.safeconduct.app.journal.Act;

/// What is done to documents.
enum DocumentAct implements Act {
    DOCUMENT_ADDED,
    DOCUMENT_CHANGED,
    DOCUMENT_REMOVED,
    CERTIFICATE_ADDED,
    CERTIFICATE_CHANGED
}
