package org.safeconduct.app.lost.request;

import org.safeconduct.app.journal.Act;

enum RequestAct implements Act {
    LOST_REQUEST_ADDED,
    LOST_REQUEST_WITHDRAWN,
    LOST_ANSWER_ADDED,
    LOST_ANSWER_WITHDRAWN
}
