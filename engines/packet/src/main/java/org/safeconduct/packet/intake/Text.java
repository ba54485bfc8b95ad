package org.safeconduct.packet.intake;

/// Where the letters of a page come from.
public enum Text {
    /// The page has none that can be searched.
    NONE,
    /// They were in the file.
    OWN,
    /// A machine read them off the picture; good for finding, not for quoting.
    MACHINE_READ
}
