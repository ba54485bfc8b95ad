package org.safeconduct.app.rules.pack;

import org.safeconduct.app.journal.Act;

enum PackAct implements Act {
    RULE_KEY_TRUSTED,
    RULE_KEY_WITHDRAWN,
    RULE_PACK_TAKEN
}
