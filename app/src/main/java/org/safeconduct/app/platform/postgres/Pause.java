package org.safeconduct.app.platform.postgres;

import org.safeconduct.app.platform.folder.CannotGoOn;

/// A moment between two looks at something that is about to change.
final class Pause {
    private static final int MILLISECONDS = 25;

    private Pause() {}

    static void briefly() {
        try {
            Thread.sleep(MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotGoOn("The start was interrupted.", e);
        }
    }
}
