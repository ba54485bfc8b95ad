package org.safeconduct.app.people.family;

import org.safeconduct.app.journal.Act;

enum FamilyAct implements Act {
    FAMILY_LINKED,
    FAMILY_LINK_WITHDRAWN
}
