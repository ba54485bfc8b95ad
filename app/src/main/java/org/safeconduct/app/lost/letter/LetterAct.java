package org.safeconduct.app.lost.letter;

import org.safeconduct.app.journal.Act;

enum LetterAct implements Act {
    LETTER_TEMPLATE_CHANGED
}
