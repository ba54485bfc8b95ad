package org.safeconduct.packet.intake.page;

/// What was seen on one page.
///
/// @param width as displayed, in points
/// @param height as displayed, in points
/// @param clearBottom points between the lower edge and the lowest ink; the whole height when the page is blank
/// @param hasText whether the letters of the page can be selected and copied as they are
/// @param unseen whether the page holds a picture that can't be looked at, so that nothing is known of its ink
public record Facts(float width, float height, float clearBottom, boolean blank, boolean hasText, boolean unseen) {
    /// Ink that nobody can search: a machine has to read it.
    public boolean wantsReading() {
        return !blank && !hasText && !unseen;
    }
}
