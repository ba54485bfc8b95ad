package org.safeconduct.app.lost.paper;

import org.safeconduct.app.journal.Act;

enum PaperAct implements Act {
    LOST_PAPER_KEPT,
    LOST_PAPER_SENT,
    LOST_PAPER_ENTERED
}
