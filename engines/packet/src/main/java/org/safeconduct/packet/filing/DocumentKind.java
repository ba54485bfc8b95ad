package org.safeconduct.packet.filing;

/// What a document is, as far as the rules ask something different of it.
public enum DocumentKind {
    IDENTITY,
    DECLARATION,
    COURT,
    POLICE,
    MEDICAL,
    /// Reports on country conditions and other publications (rule DOC-15: date, publisher, address).
    PUBLICATION,
    /// Records of conviction (rule DOC-16: certified copies).
    CONVICTION,
    PHOTOGRAPH,
    CHAT,
    CORRESPONDENCE,
    OTHER
}
