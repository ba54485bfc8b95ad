package org.safeconduct.app.claim;

import org.safeconduct.app.journal.Act;

/// What is done in this room.
public enum ClaimAct implements Act {
    CLAIM_SCOPE_CHANGED,
    CLAIM_GROUND_ADDED,
    CLAIM_GROUND_WITHDRAWN,
    CLAIM_TIE_ADDED,
    CLAIM_TIE_ANSWERED,
    CLAIM_TIE_WITHDRAWN,
    CLAIM_GAP_ADDED,
    CLAIM_GAP_CHANGED,
    CLAIM_GAP_WITHDRAWN,
    CLAIM_SUMMARY_TAKEN_ALONG
}
