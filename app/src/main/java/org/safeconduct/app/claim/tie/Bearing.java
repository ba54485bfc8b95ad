package org.safeconduct.app.claim.tie;

/// For or against the client.
public enum Bearing {
    HELPS,
    HURTS,
    BOTH
}
