package org.safeconduct.app.filing.work;

import java.util.UUID;

/// A job and the member in whose name it is done, as the list of the scheduler names it.
record Errand(UUID job, UUID member) {
    static Errand of(String written) {
        var ids = written.split(" ", -1);
        return new Errand(UUID.fromString(ids[0]), UUID.fromString(ids[1]));
    }

    @Override
    public String toString() {
        return job + " " + member;
    }
}
