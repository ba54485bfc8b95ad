package org.safeconduct.app.evidence.item;

/// The way by which a thing came into the house.
public enum ReceivedHow {
    UNKNOWN,
    IN_PERSON,
    MAIL,
    EMAIL,
    MESSENGER,
    /// Taken from a device or an account of the client, with them.
    COPIED,
    GOVERNMENT,
    COURT,
    /// Made in this house: a photograph of a paper, a recording, a translation.
    MADE_HERE
}
