package org.safeconduct.app.team;

import org.safeconduct.app.journal.Act;

/// What is written down about accounts and teams. The subject is the member it is about.
public enum TeamAct implements Act {
    SIGNED_IN,
    SIGNED_OUT,
    /// Too many wrong guesses: the account answers nobody for a while.
    SIGN_IN_LOCKED,
    SIGN_IN_ENDED,
    MEMBER_ADDED,
    MEMBER_ENDED,
    ROLES_CHANGED,
    PASSWORD_CHANGED,
    AUTHENTICATOR_ADDED,
    AUTHENTICATOR_REMOVED,
    RECOVERY_CODES_MADE,
    RECOVERY_CODE_USED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    FACTORS_RESET,
    JOINED_TEAM,
    LEFT_TEAM,
    /// How long somebody stays on a team.
    STAY_CHANGED,
    /// By an administrator, from outside of the team.
    LET_IN
}
