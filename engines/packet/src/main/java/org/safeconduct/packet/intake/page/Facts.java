package org.safeconduct.packet.intake.page;

/// What was seen on one page.
///
/// @param width as displayed, in points
/// @param height as displayed, in points
/// @param clearBottom points between the lower edge and the lowest ink; the whole height when the page is blank
/// @param hasText whether the letters of the page can be selected and copied as they are
/// @param heavy whether the page holds a picture too large to be looked at, so that nothing is known of its ink
public record Facts(float width, float height, float clearBottom, boolean blank, boolean hasText, boolean heavy) {
    /// Ink that nobody can search: a machine has to read it.
    public boolean wantsReading() {
        return !blank && !hasText && !heavy;
    }
}
