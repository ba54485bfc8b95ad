package org.safeconduct.app.casefile;

/// Whether the government holds the person.
public enum Custody {
    DETAINED,
    RELEASED,
    NEVER_DETAINED
}
