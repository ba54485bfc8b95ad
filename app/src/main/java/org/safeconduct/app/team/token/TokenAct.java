package org.safeconduct.app.team.token;

import org.safeconduct.app.journal.Act;

enum TokenAct implements Act {
    TOKEN_MADE,
    TOKEN_ENDED
}
