package org.safeconduct.app.calendar.task;

import org.safeconduct.app.journal.Act;

enum TaskAct implements Act {
    CALENDAR_TASK_ADDED,
    CALENDAR_TASK_DONE,
    CALENDAR_TASK_WITHDRAWN
}
