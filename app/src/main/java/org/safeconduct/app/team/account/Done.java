package org.safeconduct.app.team.account;

/// What was just changed, for the word about it on the page that comes next.
enum Done {
    PASSWORD_CHANGED,
    AUTHENTICATOR_REMOVED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    SESSION_ENDED,
    OTHERS_ENDED
}
