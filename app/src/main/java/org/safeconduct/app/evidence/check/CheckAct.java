package org.safeconduct.app.evidence.check;

import org.safeconduct.app.journal.Act;

enum CheckAct implements Act {
    FILES_CHECKED
}
