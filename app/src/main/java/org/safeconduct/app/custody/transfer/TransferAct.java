package org.safeconduct.app.custody.transfer;

import org.safeconduct.app.journal.Act;

/// What is done with the points of a transfer.
public enum TransferAct implements Act {
    CUSTODY_POINT_SETTLED,
    CUSTODY_POINT_REOPENED
}
