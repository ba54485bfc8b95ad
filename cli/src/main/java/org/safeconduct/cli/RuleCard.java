package org.safeconduct.cli;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Term;

/// One rule as text for a narrow window.
final class RuleCard {
    private static final int WIDTH = 74;

    private final List<String> lines = new ArrayList<>();

    private RuleCard() {}

    static String of(Rule rule) {
        var card = new RuleCard();
        card.lines.add(rule.id() + "  " + rule.title());
        card.add("", rule.words());
        if (rule.value() != null) {
            card.add("Value", rule.value().shown());
        }
        card.add("Citation", rule.citation());
        card.add("Source", rule.source());
        card.add("As of", rule.asOf());
        card.add("Confidence", confidence(rule));
        card.add("In force", inForce(rule.term()));
        card.add("Verified", rule.verifiedOn().toString());
        card.add("Supersedes", String.join(", ", rule.supersedes()));
        return String.join(System.lineSeparator(), card.lines) + System.lineSeparator();
    }

    private static String confidence(Rule rule) {
        return switch (rule.confidence()) {
            case CERTAIN -> "certain: the primary text was read";
            case LIKELY -> "confirm: only a secondary account, an older edition or an opening was read";
            case CONFIRM -> "confirm: nothing was read, this is general knowledge";
        };
    }

    private static String inForce(Term term) {
        var from = term.from() == null ? "" : "from " + term.from();
        var to = term.to() == null ? "" : "to " + term.to();
        return (from + " " + to).strip();
    }

    /// Leaves out what is empty; only the first line of a longer text carries its label.
    private void add(String label, String text) {
        var shown = label;
        for (var line : wrap(text)) {
            lines.add("  %-12s%s".formatted(shown, line));
            shown = "";
        }
    }

    static List<String> wrap(String text) {
        var wrapped = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split(" ", -1)) {
            if (line.length() + word.length() >= WIDTH) {
                wrapped.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            wrapped.add(line.toString());
        }
        return wrapped;
    }
}
