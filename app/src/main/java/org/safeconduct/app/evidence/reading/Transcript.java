package org.safeconduct.app.evidence.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    public record Sheet(int number, List<String> lines, List<String> concerns) {
        public Sheet {
            lines = List.copyOf(lines);
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

    /// Something a file says of itself.
    ///
    /// @param kind such as `TAKEN` or `DEVICE`; its words are `evidence.claim.KIND`
    /// @param where in the file it stands
    public record Claim(String kind, String value, String where) {}

    public Sheet sheet(int number) {
        return sheets.stream()
                .filter(sheet -> sheet.number() == number)
                .findFirst()
                .orElse(new Sheet(number, List.of(), List.of()));
    }

    int doubtful() {
        return (int)
                sheets.stream().filter(sheet -> !sheet.concerns().isEmpty()).count();
    }
}
