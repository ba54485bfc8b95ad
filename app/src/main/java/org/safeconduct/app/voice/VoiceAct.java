package org.safeconduct.app.voice;

import org.safeconduct.app.journal.Act;

/// What is done in this room. The journal tells it only to whoever may read the account.
public enum VoiceAct implements Act {
    VOICE_WRITTEN,
    VOICE_TIED,
    VOICE_READER_ADDED,
    VOICE_ASKED,
    VOICE_AGREED
}
