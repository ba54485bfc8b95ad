package org.safeconduct.packet.intake;

/// What is known of one page of a document that was taken in.
///
/// @param width as displayed, in points
/// @param height as displayed, in points
/// @param clearBottom points between the lower edge and the lowest ink, as displayed; the height of a blank
///     page
/// @param confidence of the machine in what it read, 0 to 100; 100 for text of the file's own
public record Sheet(float width, float height, float clearBottom, boolean blank, Text text, int confidence) {
    /// Where the letters of a page come from.
    public enum Text {
        /// The page has none that can be searched.
        NONE,
        /// They were in the file.
        OWN,
        /// A machine read them off the picture; good for finding, not for quoting.
        MACHINE_READ
    }
}
