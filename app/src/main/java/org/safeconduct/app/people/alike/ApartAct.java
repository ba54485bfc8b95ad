package org.safeconduct.app.people.alike;

import org.safeconduct.app.journal.Act;

enum ApartAct implements Act {
    PEOPLE_TOLD_APART,
    PEOPLE_TOLD_APART_WITHDRAWN
}
