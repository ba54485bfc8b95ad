package org.safeconduct.app.calendar.feed;

import org.safeconduct.app.journal.Act;

enum FeedAct implements Act {
    CALENDAR_FEED_MADE,
    CALENDAR_FEED_ENDED
}
