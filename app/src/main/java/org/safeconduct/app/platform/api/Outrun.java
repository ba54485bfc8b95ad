package org.safeconduct.app.platform.api;

/// Somebody was quicker, and nothing was changed: what is stored now, and what was sent to be stored instead.
public final class Outrun extends RuntimeException {
    private final transient Both both;

    public Outrun(Object stored, Object sent) {
        this.both = new Both(stored, sent);
    }

    Both both() {
        return both;
    }

    record Both(Object stored, Object sent) {}
}
