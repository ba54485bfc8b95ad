package org.safeconduct.app.people;

import org.safeconduct.app.journal.Act;

enum PersonAct implements Act {
    PERSON_ADDED,
    PERSON_CHANGED,
    NAME_ADDED,
    NAME_WITHDRAWN
}
