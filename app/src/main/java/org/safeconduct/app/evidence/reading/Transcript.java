package org.safeconduct.app.evidence.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What stands on the pages of an item, and what its file says of itself.
///
/// @param claims what the file says of itself; clocks are set wrong, and copies lose or change it
/// @param warnings where that does not agree with what the team was told, one sentence each
public record Transcript(List<Sheet> sheets, List<Claim> claims, List<String> warnings) {
    public Transcript {
        sheets = List.copyOf(sheets);
    }

    /// One page.
    ///
    /// @param number from 1
    /// @param lines in reading order; their numbers, from 1, are how a passage is cited
    /// @param concerns why a person should look at it
    /// @param print how the lines lie on the page; null in what was read before that was kept
    public record Sheet(
            int number,
            List<String> lines,
            List<String> concerns,
            @Nullable Print print) {
        public Sheet {
            lines = List.copyOf(lines);
        }

        /// Without a word.
        static Sheet blank(int number) {
            return new Sheet(number, List.of(), List.of(), null);
        }

        /// For choosing where a passage begins and ends.
        public Map<String, String> lineChoices() {
            var choices = new LinkedHashMap<String, String>();
            for (int line = 1; line <= lines.size(); line++) {
                choices.put(String.valueOf(line), String.valueOf(line));
            }
            return choices;
        }
    }

    /// The words of a page as they lie on it.
    ///
    /// @param confidence 0 to 100; 100 where the file itself says the words
    /// @param byMachine whether a machine read them off a picture
    /// @param lines the words of each line, in their order
    /// @param look what the page is compared with others by; null where nobody could look, or nothing was kept yet
    public record Print(
            int confidence,
            boolean byMachine,
            List<List<Spot>> lines,
            @Nullable String look) {
        public Print {
            lines = lines.stream().map(List::copyOf).toList();
        }
    }

    /// Where a word lies, in ten-thousandths of the page as it is displayed, from its upper left corner.
    ///
    /// @param confidence that it is this word, 0 to 100
    public record Spot(int left, int top, int width, int height, int confidence) {
        /// Of which places are measured.
        public static final int WHOLE = 10_000;

        /// The smallest place around both.
        public Spot with(Spot other) {
            int x = Math.min(left, other.left);
            int y = Math.min(top, other.top);
            int right = Math.max(left + width, other.left + other.width);
            int bottom = Math.max(top + height, other.top + other.height);
            return new Spot(x, y, right - x, bottom - y, Math.min(confidence, other.confidence));
        }
    }

    /// Something a file says of itself.
    ///
    /// @param kind such as `TAKEN` or `DEVICE`; its words are `evidence.claim.KIND`
    /// @param where in the file it stands
    public record Claim(String kind, String value, String where) {}

    public Sheet sheet(int number) {
        return sheets.stream()
                .filter(sheet -> sheet.number() == number)
                .findFirst()
                .orElse(Sheet.blank(number));
    }

    /// The pages that a person should look at.
    List<Sheet> doubtful() {
        return sheets.stream().filter(sheet -> !sheet.concerns().isEmpty()).toList();
    }
}
