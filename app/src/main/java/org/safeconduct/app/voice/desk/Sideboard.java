package org.safeconduct.app.voice.desk;

import org.safeconduct.app.voice.watch.AskingAgain;
import org.safeconduct.app.voice.watch.Clocks;
import org.safeconduct.app.voice.watch.Watches;
import org.springframework.stereotype.Component;

/// What lies beside an account.
@Component("voiceSideboard")
record Sideboard(Candidates candidates, Clocks clocks, AskingAgain asking, Watches watches) {}
