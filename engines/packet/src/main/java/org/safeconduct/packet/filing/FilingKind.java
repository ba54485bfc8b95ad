package org.safeconduct.packet.filing;

/// What is being filed, which decides the order of its pieces (rules DOC-06 to DOC-08).
public enum FilingKind {
    /// An application for relief, such as the I-589, with its exhibits.
    APPLICATION,
    /// Evidence in support of something already filed.
    EVIDENCE,
    /// A motion, which carries a proposed order.
    MOTION
}
