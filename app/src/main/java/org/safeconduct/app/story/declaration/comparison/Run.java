package org.safeconduct.app.story.declaration.comparison;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A stretch of words that is the same on both sides, or on one of them alone.
public record Run(Kind kind, String words) {
    /// Beyond this many comparisons two texts have so little in common that one is shown after the other.
    private static final int MOST = 4_000_000;

    /// Where it stands.
    public enum Kind {
        SAME,
        /// Only before.
        OUT,
        /// Only after.
        IN
    }

    /// One text beside the other, word by word, in the order of reading.
    public static List<Run> between(String before, String after) {
        var mine = words(before);
        var theirs = words(after);
        int head = 0;
        while (head < Math.min(mine.size(), theirs.size()) && mine.get(head).equals(theirs.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(mine.size(), theirs.size()) - head
                && mine.get(mine.size() - 1 - tail).equals(theirs.get(theirs.size() - 1 - tail))) {
            tail++;
        }
        var runs = new ArrayList<Run>();
        add(runs, Kind.SAME, mine.subList(0, head));
        middle(runs, mine.subList(head, mine.size() - tail), theirs.subList(head, theirs.size() - tail));
        add(runs, Kind.SAME, mine.subList(mine.size() - tail, mine.size()));
        return List.copyOf(runs);
    }

    private static void middle(List<Run> runs, List<String> mine, List<String> theirs) {
        if ((long) mine.size() * theirs.size() > MOST) {
            add(runs, Kind.OUT, mine);
            add(runs, Kind.IN, theirs);
            return;
        }
        var common = common(mine, theirs);
        int at = 0;
        int there = 0;
        while (at < mine.size() && there < theirs.size()) {
            if (mine.get(at).equals(theirs.get(there))) {
                add(runs, Kind.SAME, mine.subList(at, ++at));
                there++;
            } else if (common[at + 1][there] >= common[at][there + 1]) {
                add(runs, Kind.OUT, mine.subList(at, ++at));
            } else {
                add(runs, Kind.IN, theirs.subList(there, ++there));
            }
        }
        add(runs, Kind.OUT, mine.subList(at, mine.size()));
        add(runs, Kind.IN, theirs.subList(there, theirs.size()));
    }

    /// How many words the rest of one has in common with the rest of the other, in order.
    private static int[][] common(List<String> mine, List<String> theirs) {
        var common = new int[mine.size() + 1][theirs.size() + 1];
        for (int at = mine.size() - 1; at >= 0; at--) {
            for (int there = theirs.size() - 1; there >= 0; there--) {
                common[at][there] = mine.get(at).equals(theirs.get(there))
                        ? common[at + 1][there + 1] + 1
                        : Math.max(common[at + 1][there], common[at][there + 1]);
            }
        }
        return common;
    }

    private static void add(List<Run> runs, Kind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        var said = String.join("", words);
        if (!runs.isEmpty() && runs.getLast().kind() == kind) {
            said = runs.removeLast().words() + said;
        }
        runs.add(new Run(kind, said));
    }

    /// With the spaces and signs between them, so that nothing is lost when they are put together again.
    static List<String> words(String text) {
        var breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        var all = new ArrayList<String>();
        for (int start = breaks.first(), end = breaks.next();
                end != BreakIterator.DONE;
                start = end, end = breaks.next()) {
            all.add(text.substring(start, end));
        }
        return all;
    }
}
