package org.safeconduct.packet.intake.hostile;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.intake.Taken;

/// What became of one input.
///
/// @param taken null when intake threw what is in `thrown`
/// @param words the letters on its pages
/// @param silence the longest time without a sign of progress
record Outcome(@Nullable Taken taken, @Nullable Throwable thrown, String words, Silence silence) {
    private static final int MANY = 3;
    private static final Pattern GIVEN_UP = Pattern.compile("kept the reader busy for|took longer than");

    Outcome withWork(Duration worked) {
        return new Outcome(taken, thrown, words, new Silence(silence.clock(), worked));
    }

    List<Finding> findings() {
        return switch (taken) {
            case Taken.Accepted accepted -> accepted.findings();
            case Taken.Refused(Finding finding) -> List.of(finding);
            case null -> List.of();
        };
    }

    /// As the table writes it: the rule by which the input was refused, or its pages and the rules of what is
    /// said about them.
    String fate() {
        return switch (taken) {
            case Taken.Accepted accepted ->
                Stream.concat(Stream.of(pages(accepted.sheets().size())), remarks())
                        .collect(Collectors.joining(" "));
            case Taken.Refused refused -> refused.finding().rule();
            case null -> String.valueOf(thrown);
        };
    }

    /// Whether the input was refused because this computer lacks a program.
    boolean lacksProgram() {
        return taken instanceof Taken.Refused(Finding finding) && finding.rule().equals("IN-03");
    }

    /// Whether it took long, or was given up for taking long where another fate was due. On a busy machine neither says
    /// much.
    boolean mayHaveWaited(List<String> due) {
        return silence.isLong() || isGivenUp() && !due.contains(fate());
    }

    private boolean isGivenUp() {
        return findings().stream()
                .anyMatch(finding -> GIVEN_UP.matcher(finding.words()).find());
    }

    /// How many more differs with the typefaces.
    private static String pages(int count) {
        return count > MANY ? "many pages" : count + (count == 1 ? " page" : " pages");
    }

    /// Without what differs from one computer to the next: the typefaces it has, and the doubts of the machine
    /// that reads scans.
    private Stream<String> remarks() {
        return findings().stream()
                .map(Finding::rule)
                .filter(rule -> !Set.of("IN-03", "IN-09").contains(rule))
                .distinct()
                .sorted();
    }
}
