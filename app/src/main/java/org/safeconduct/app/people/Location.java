package org.safeconduct.app.people;

/// Where somebody is, as far as it decides what can be done for them.
public enum Location {
    UNKNOWN,
    DETAINED,
    FREE_HERE,
    ABROAD,
    DEAD
}
