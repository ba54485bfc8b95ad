package org.safeconduct.app.journal;

/// What can be done and is written down. Each room has an enum of its own; its texts are `journal.act.NAME`.
public interface Act {
    String name();
}
