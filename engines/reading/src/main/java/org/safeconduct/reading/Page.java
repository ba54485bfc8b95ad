package org.safeconduct.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One page of a file, as displayed.
///
/// @param number from 1
/// @param fingerprint what the page is compared with others by; none when the page could not be looked at
/// @param concerns why a person should look at it, if so
public record Page(int number, Sheet sheet, Text text, Optional<Fingerprint> fingerprint, List<Concern> concerns) {
    /// The paper.
    ///
    /// @param width in points; in pixels for a picture
    /// @param height likewise
    /// @param turns quarter turns to the right that would bring the writing upright
    public record Sheet(double width, double height, int turns) {}

    /// The writing.
    ///
    /// @param confidence 0 to 100, the mean over words, weighted by their length; 100 for a text layer
    /// @param language none where there is too little to tell
    public record Text(Source source, int confidence, Optional<Language> language, List<Line> lines) {
        public Text {
            lines = List.copyOf(lines);
        }

        /// All of it, a line of text for each line of the page.
        public String words() {
            return lines.stream().map(Line::words).collect(Collectors.joining("\n"));
        }
    }

    /// Where the text comes from.
    public enum Source {
        /// The file itself says it, letter by letter.
        LAYER,
        /// A machine read it off a picture; it is not the record.
        RECOGNISED,
        /// There is none.
        NONE
    }

    /// A line of writing.
    ///
    /// @param number from 1, in reading order; together with the page it is how a passage is cited
    public record Line(int number, List<Word> parts) {
        public Line {
            parts = List.copyOf(parts);
        }

        /// As one string, with a space between words.
        public String words() {
            return parts.stream().map(Word::text).collect(Collectors.joining(" "));
        }
    }

    /// A word on the page.
    ///
    /// @param confidence 0 to 100; 100 when the file itself says it
    public record Word(String text, Box box, int confidence) {}

    /// Where something is, in fractions of the displayed page, from its upper left corner.
    public record Box(double left, double top, double width, double height) {}

    /// What a page is written in.
    ///
    /// @param code ISO 639-1
    /// @param script ISO 15924, such as `Cyrl`
    /// @param confidence 0 to 100
    public record Language(String code, String script, int confidence) {}

    /// Why a person should look at a page.
    ///
    /// @param words one sentence for a lawyer
    public record Concern(Kind kind, String words) {
        /// The reasons there are.
        public enum Kind {
            BLANK,
            POORLY_READ,
            ON_ITS_SIDE,
            UPSIDE_DOWN,
            PERHAPS_HANDWRITTEN,
            PICTURE_WITHOUT_TEXT,
            /// It stopped the process that read it, or could not be drawn.
            NOT_READ,
            /// The letters of its language are not installed.
            LETTERS_MISSING
        }
    }

    public Page {
        concerns = List.copyOf(concerns);
    }

    /// The text of some lines of this page, to be cited.
    ///
    /// @param first from 1
    /// @param last included; lines past the end are left out
    public String passage(int first, int last) {
        return text.lines().stream()
                .filter(line -> line.number() >= first && line.number() <= last)
                .map(Line::words)
                .collect(Collectors.joining("\n"));
    }
}
