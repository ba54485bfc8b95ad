package org.safeconduct.app.people.contact;

import org.safeconduct.app.journal.Act;

enum ContactAct implements Act {
    CONTACT_ADDED,
    CONTACT_CHANGED,
    CONTACT_WITHDRAWN
}
