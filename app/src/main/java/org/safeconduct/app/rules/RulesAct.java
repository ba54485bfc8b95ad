package org.safeconduct.app.rules;

import org.safeconduct.app.journal.Act;

enum RulesAct implements Act {
    RULE_EDITION_ENTERED,
    RULE_EDITION_CONFIRMED,
    RULE_EDITION_LEAVING,
    RULE_EDITION_WITHDRAWN,
    RULE_VERIFIED
}
