package org.safeconduct.app.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.safeconduct.app.evidence.passage.Passage;
import org.safeconduct.app.evidence.reading.Transcript.Print;
import org.safeconduct.app.evidence.reading.Transcript.Sheet;
import org.safeconduct.app.evidence.reading.Transcript.Spot;

/// A page with what is marked on it, in its text and on its picture.
///
/// @param found what answers a search
/// @param passages of this page
public record Marked(Sheet sheet, List<Found> found, List<Passage> passages) {
    /// Words of which a machine is less sure than this are shown as doubtful. Clean print reads at 90 and more.
    private static final int SURE = 60;

    /// Words in a row that are shown alike.
    public record Piece(String words, boolean marked, boolean doubtful) {
        private boolean isLike(Piece other) {
            return marked == other.marked && doubtful == other.doubtful;
        }

        private Piece with(Piece next) {
            return new Piece(words + " " + next.words, marked, doubtful);
        }
    }

    /// A line of the text.
    ///
    /// @param line from 1
    public List<Piece> pieces(int line) {
        var pieces = new ArrayList<Piece>();
        var words = words(line);
        for (int at = 0; at < words.size(); at++) {
            var piece = new Piece(words.get(at), isFound(line, at) || isCited(line), isDoubtful(line, at));
            if (!pieces.isEmpty() && pieces.getLast().isLike(piece)) {
                pieces.add(pieces.removeLast().with(piece));
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /// Where on the picture something answers.
    public List<Spot> foundSpots() {
        return spots(this::isFound);
    }

    /// Where on the picture something is cited.
    public List<Spot> citedSpots() {
        return spots((line, _) -> isCited(line));
    }

    /// Words that a person should compare with the picture.
    public long doubts() {
        return lines().mapToLong(line -> IntStream.range(0, words(line).size())
                        .filter(word -> isDoubtful(line, word))
                        .count())
                .sum();
    }

    /// Which words of a page are meant, by line and word.
    @FunctionalInterface
    private interface Meant {
        boolean word(int line, int word);
    }

    private List<Spot> spots(Meant meant) {
        return lines().mapToObj(line -> spots(line, word -> meant.word(line, word)))
                .flatMap(List::stream)
                .toList();
    }

    /// One for each stretch of words, so that a name is marked as one thing.
    private List<Spot> spots(int line, IntPredicate meant) {
        var all = places(line);
        var spots = new ArrayList<Spot>();
        for (int at = 0; at < all.size(); at++) {
            if (meant.test(at)) {
                boolean goesOn = at > 0 && meant.test(at - 1);
                spots.add(goesOn ? spots.removeLast().with(all.get(at)) : all.get(at));
            }
        }
        return spots;
    }

    private IntStream lines() {
        return IntStream.rangeClosed(1, sheet.lines().size());
    }

    private List<String> words(int line) {
        return List.of(sheet.lines().get(line - 1).strip().split("\\s+"));
    }

    /// None where it was not kept.
    private List<Spot> places(int line) {
        var print = sheet.print();
        return print == null || line > print.lines().size()
                ? List.of()
                : print.lines().get(line - 1);
    }

    private boolean isFound(int line, int word) {
        return found.stream().anyMatch(each -> each.holds(line, word));
    }

    private boolean isCited(int line) {
        return passages.stream().anyMatch(passage -> passage.holds(line));
    }

    private boolean isDoubtful(int line, int word) {
        Print print = sheet.print();
        var places = places(line);
        return print != null
                && print.byMachine()
                && word < places.size()
                && places.get(word).confidence() < SURE;
    }
}
