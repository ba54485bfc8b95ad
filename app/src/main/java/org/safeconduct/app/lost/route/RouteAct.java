package org.safeconduct.app.lost.route;

import org.safeconduct.app.journal.Act;

enum RouteAct implements Act {
    LOST_ROUTE_CHOSEN,
    LOST_ATTEMPT_ADDED,
    LOST_ATTEMPT_ENDED,
    LOST_ATTEMPT_WITHDRAWN
}
