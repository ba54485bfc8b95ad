package org.safeconduct.packet.preflight;

import java.util.List;
import org.safeconduct.packet.Finding;

/// What is known of one file of a filing once it was taken in.
///
/// @param pages none when the file was refused
/// @param bytes of the file as it will be filed
/// @param text the beginning of what it says, a few thousand letters; empty when nothing could be read
/// @param findings what intake said about it
public record Paper(List<Page> pages, long bytes, String text, List<Finding> findings) {

    /// One page as displayed, in points.
    ///
    /// @param searchable whether it has letters a machine can find
    public record Page(float width, float height, boolean searchable) {}

    /// A file that has no pages, with the reason.
    public static Paper refused(Finding finding) {
        return new Paper(List.of(), 0, "", List.of(finding));
    }
}
