package org.safeconduct.app.story.account;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The words of a telling, in the speaker's language and in English; one of both may be missing.
public record Text(@Nullable String own, @Nullable String english) {
    private static final String EMPTY_LINE = "\\n\\s*\\n";

    /// Which of the two.
    public enum Side {
        OWN,
        ENGLISH
    }

    /// What stands beside each other, counted from 1.
    public record Paragraph(
            int number, @Nullable String own, @Nullable String english) {
        /// On which side a passage stands, however its lines are broken; null where it stands on neither.
        public @Nullable Side side(String passage) {
            return stands(passage, own) ? Side.OWN : stands(passage, english) ? Side.ENGLISH : null;
        }

        private static boolean stands(String passage, @Nullable String words) {
            return words != null && plain(words).contains(plain(passage));
        }

        private static String plain(String words) {
            return words.strip().replaceAll("\\s+", " ");
        }

        /// The words to begin with: the speaker's own where they are kept.
        public String words() {
            return own != null ? own : english != null ? english : "";
        }
    }

    /// The nth of the one beside the nth of the other; an empty line parts them.
    public List<Paragraph> paragraphs() {
        var ours = split(own);
        var theirs = split(english);
        return IntStream.range(0, Math.max(ours.size(), theirs.size()))
                .mapToObj(at -> new Paragraph(at + 1, at(ours, at), at(theirs, at)))
                .toList();
    }

    /// Whether both are there and don't have as many paragraphs, so that what stands side by side may not belong
    /// together.
    public boolean isUneven() {
        return own != null
                && english != null
                && split(own).size() != split(english).size();
    }

    private static @Nullable String at(List<String> paragraphs, int index) {
        return index < paragraphs.size() ? paragraphs.get(index) : null;
    }

    private static List<String> split(@Nullable String words) {
        return words == null
                ? List.of()
                : List.of(words.strip().split(EMPTY_LINE, -1)).stream()
                        .map(String::strip)
                        .filter(paragraph -> !paragraph.isEmpty())
                        .toList();
    }
}
