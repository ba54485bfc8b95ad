package org.safeconduct.app.lost.explanation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.app.lost.paper.Draft;
import org.safeconduct.app.lost.paper.Paper;
import org.safeconduct.app.lost.paper.Statement;

/// A draft with what it lacks.
public record Explanation(String title, List<Section> sections, List<Gap> gaps) {
    /// By what the paper is made, as kept papers name it.
    public static final String ORIGIN = "explanation";

    /// A heading and its paragraphs, each a run of sentences.
    public record Section(String heading, List<List<Statement>> paragraphs) {}

    /// What nobody has written down and the court may ask.
    ///
    /// @param what names it where the kind does not say it all: a route, an office
    /// @param entry where it can be written down, below the address of the case
    public record Gap(Kind kind, String what, String entry) {
        /// What is lacking.
        public enum Kind {
            NO_DAY,
            NO_TAKER,
            NO_RECEIPT,
            NO_CONTENTS,
            NO_DEMAND,
            NO_RECORDS,
            NO_PLAYBOOK,
            UNANSWERED,
            ROUTE_UNTRIED,
            ATTEMPT_WAITING
        }
    }

    /// Whether there is anything to say at all.
    public boolean isEmpty() {
        return sections.isEmpty();
    }

    Draft draft() {
        var text = Stream.concat(
                        Stream.of("## " + title),
                        sections.stream()
                                .flatMap(section -> Stream.concat(
                                        Stream.of("## " + section.heading()),
                                        section.paragraphs().stream().map(Explanation::joined))))
                .collect(Collectors.joining("\n\n"));
        var sources = sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(List::stream)
                .toList();
        return new Draft(Paper.Kind.EXPLANATION, ORIGIN, title, text, sources);
    }

    private static String joined(List<Statement> sentences) {
        return sentences.stream().map(Statement::words).collect(Collectors.joining(" "));
    }
}
