package org.safeconduct.app.filing.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A statement of a translator or interpreter.
///
/// @param file the signed paper, or null to have it printed from the rest
public record Certificate(
        UUID id, Statement statement, @Nullable UUID file, int version) {

    /// What is being stated.
    public enum Task {
        TRANSLATION,
        INTERPRETATION
    }

    /// What the paper says.
    ///
    /// @param address lines
    /// @param language what was translated from, or what a declaration was read in
    /// @param covers titles of documents, one a line; empty for the one it stands beside
    public record Statement(
            Task task,
            String person,
            String address,
            String phone,
            String language,
            boolean isSigned,
            @Nullable LocalDate signedOn,
            String covers) {

        public List<String> addressLines() {
            return lines(address);
        }

        public List<String> titles() {
            return lines(covers);
        }

        private static List<String> lines(String text) {
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
