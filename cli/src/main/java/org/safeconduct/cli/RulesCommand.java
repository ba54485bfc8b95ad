package org.safeconduct.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Rulebook;
import org.safeconduct.law.schema.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows the law we work by, so that a lawyer can check what the program claims.
@Command(
        name = "rules",
        description = "Lists the rules a filing is held against, or prints one with its citation and source.",
        mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
    private static final String NO_ADVICE =
            "Not legal advice. What says 'confirm' was not read in its primary text; a licensed attorney has to look.";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            paramLabel = "RULE",
            arity = "0..*",
            description = "The id of a rule, such as LANG-01, or words to look for, such as: translator certificate")
    private List<String> words = List.of();

    @Option(
            names = "--unverified-since",
            paramLabel = "DATE",
            description = "Only rules that nobody has held against their source since that day, such as 2025-11-23.")
    private @Nullable LocalDate unverifiedSince;

    @Override
    public Integer call() {
        var book = Rulebook.packaged();
        var asked = String.join(" ", words);
        var versions = book.versions(asked);
        if (!versions.isEmpty()) {
            versions.forEach(rule -> out().println(RuleCard.of(rule)));
            out().println(NO_ADVICE);
            return Exit.DONE;
        }
        var found = asked.isBlank() ? book.list() : book.search(asked);
        return found.isEmpty() ? sayNothingFound(book, asked) : list(wanted(found, book));
    }

    private List<Rule> wanted(List<Rule> found, Rulebook book) {
        return unverifiedSince == null
                ? found
                : found.stream()
                        .filter(book.unverifiedSince(unverifiedSince)::contains)
                        .toList();
    }

    private int list(List<Rule> rules) {
        int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(1);
        var line = "%-" + width + "s  %-7s  %-10s  %s%n";
        rules.forEach(rule -> out().printf(line, rule.id(), rule.confidence().shown(), rule.asOf(), rule.title()));
        out().println(rules.size() == 1 ? "One rule." : rules.size() + " rules.");
        out().println(NO_ADVICE);
        return Exit.DONE;
    }

    private int sayNothingFound(Rulebook book, String asked) {
        var ids = book.list().stream().map(Rule::id).toList();
        var hint = Nearest.to(asked, ids)
                .map(id -> "Did you mean " + id + "?")
                .orElse("'safeconduct rules' without a word lists them all.");
        spec.commandLine().getErr().println("No rule has the id or the words '" + asked + "'. " + hint);
        return Exit.USAGE;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
