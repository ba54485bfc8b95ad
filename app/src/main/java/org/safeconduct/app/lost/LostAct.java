package org.safeconduct.app.lost;

import org.safeconduct.app.journal.Act;

enum LostAct implements Act {
    LOST_ITEM_ADDED,
    LOST_ITEM_CHANGED,
    LOST_ITEM_STATE_SET,
    LOST_CONTENT_ADDED,
    LOST_CONTENT_WITHDRAWN,
    LOST_HANDOVER_ADDED,
    LOST_HANDOVER_WITHDRAWN
}
