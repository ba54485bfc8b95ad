package org.safeconduct.app.story.interview.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What the code on a sheet says: of which interview it is, and which of how many sheets. Nothing else.
///
/// @param code  of the interview, drawn by lot
/// @param sheet from 1
public record SheetCode(UUID code, int sheet, int sheets) {
    private static final Pattern WRITTEN = Pattern.compile(
            "SC1-([0-9A-F]{8})([0-9A-F]{4})([0-9A-F]{4})([0-9A-F]{4})([0-9A-F]{12})-([1-9][0-9]{0,2})-([1-9][0-9]{0,2})");

    /// In capitals, which a QR code holds in less room.
    public String written() {
        return "SC1-%s-%d-%d".formatted(code.toString().replace("-", "").toUpperCase(Locale.ROOT), sheet, sheets);
    }

    /// Nothing where the words are not ours, such as those of a QR code on a visa.
    public static Optional<SheetCode> read(String words) {
        var found = WRITTEN.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        int sheet = Integer.parseInt(found.group(6));
        int sheets = Integer.parseInt(found.group(7));
        var code = UUID.fromString(
                words.replaceFirst(WRITTEN.pattern(), "$1-$2-$3-$4-$5").toLowerCase(Locale.ROOT));
        return sheet <= sheets ? Optional.of(new SheetCode(code, sheet, sheets)) : Optional.empty();
    }
}
