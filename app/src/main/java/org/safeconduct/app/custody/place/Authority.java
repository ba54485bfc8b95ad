package org.safeconduct.app.custody.place;

/// Who holds the person.
public enum Authority {
    CBP,
    ICE,
    MARSHALS,
    COUNTY,
    OTHER
}
