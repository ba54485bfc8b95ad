package org.safeconduct.app.story;

import org.safeconduct.app.journal.Act;

/// What is done with accounts, and with what their passages say.
public enum StoryAct implements Act {
    STORY_ACCOUNT_BEGUN,
    STORY_ACCOUNT_TOLD,
    STORY_ACCOUNT_WITHDRAWN,
    STORY_STATEMENT_MARKED,
    STORY_STATEMENT_CHANGED,
    STORY_STATEMENT_WITHDRAWN,
    STORY_CONTRADICTION_CLOSED
}
