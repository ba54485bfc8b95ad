package org.safeconduct.packet.preflight;

import java.util.List;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.intake.Sheet;
import org.safeconduct.packet.intake.Sheet.Text;
import org.safeconduct.packet.intake.Taken;

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
    public record Page(float width, float height, boolean searchable) {
        /// A blank page has nothing to search and is told by intake already.
        static Page of(Sheet sheet) {
            return new Page(sheet.width(), sheet.height(), sheet.blank() || sheet.text() != Text.NONE);
        }
    }

    /// What intake made of a file.
    public static Paper of(Taken taken, long bytes, String text) {
        return switch (taken) {
            case Taken.Accepted accepted ->
                new Paper(accepted.sheets().stream().map(Page::of).toList(), bytes, text, accepted.findings());
            case Taken.Refused(Finding finding) -> refused(finding);
        };
    }

    /// A file that has no pages, with the reason.
    public static Paper refused(Finding finding) {
        return new Paper(List.of(), 0, "", List.of(finding));
    }
}
