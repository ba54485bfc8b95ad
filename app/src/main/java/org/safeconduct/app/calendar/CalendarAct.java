package org.safeconduct.app.calendar;

import org.safeconduct.app.journal.Act;

enum CalendarAct implements Act {
    CALENDAR_FACT_ADDED,
    CALENDAR_FACT_CHANGED,
    CALENDAR_FACT_WITHDRAWN,
    CALENDAR_DATE_CONFIRMED,
    CALENDAR_KEPT,
    CALENDAR_LEFT
}
