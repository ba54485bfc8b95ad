package org.safeconduct.app.lost.request;

/// How something was sent or said.
public enum Means {
    LETTER,
    CERTIFIED_MAIL,
    EMAIL,
    PORTAL,
    FAX,
    FACILITY_FORM,
    TELEPHONE,
    MESSENGER,
    IN_PERSON
}
