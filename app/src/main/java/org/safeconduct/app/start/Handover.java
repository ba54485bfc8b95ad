package org.safeconduct.app.start;

import org.safeconduct.app.platform.listen.Listening;
import org.springframework.context.SmartLifecycle;

/// Lets go of the port right before the web server takes it.
final class Handover implements SmartLifecycle {
    /// Ahead of the web server, which starts 2,048 before everything that has no wish.
    private static final int BEFORE_THE_WEB_SERVER = DEFAULT_PHASE - 3000;

    private final Listening listening;

    Handover(Listening listening) {
        this.listening = listening;
    }

    @Override
    public void start() {
        listening.close();
    }

    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
        return false;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
