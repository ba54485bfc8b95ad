package org.safeconduct.cli.names;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.safeconduct.names.alike.Comparison;
import org.safeconduct.names.alike.Reason;
import org.safeconduct.names.parts.Name;
import org.safeconduct.names.spelling.TryList;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says whether two spellings may be one person, and which spellings to try.
@Command(
        name = "names",
        description =
                "Compares two names in any scripts, or lists Latin spellings to try where only the exact one is found.",
        mixinStandardHelpOptions = true,
        subcommands = CommandLine.HelpCommand.class)
public final class NamesCommand implements Runnable {
    private static final String NO_PROOF =
            "Names alone prove nothing: two people may share one, and one person may have two.";

    /// As the top command lists it.
    private static final int UNREADABLE = 3;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /// Neither of the two is a question, not a mistake.
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            description = "Compares two names and shows which word met which, and why.",
            mixinStandardHelpOptions = true)
    int compare(
            @Parameters(paramLabel = "NAME", description = "a name in any script, in quotation marks") String one,
            @Parameters(paramLabel = "OTHER", description = "the other") String other) {
        out().println(one + ": " + read(one));
        out().println(other + ": " + read(other));
        var comparison = Comparison.of(one, other);
        out().printf(Locale.ROOT, "%s (%.2f)%n", verdict(comparison), comparison.score());
        comparison.why().forEach(reason -> out().println("  " + row(reason)));
        out().println(NO_PROOF);
        return CommandLine.ExitCode.OK;
    }

    @Command(
            description = "Lists Latin spellings of a name, likeliest on file first. Nothing is looked up anywhere.",
            mixinStandardHelpOptions = true)
    int spellings(
            @Parameters(paramLabel = "NAME", description = "a name in any script, in quotation marks") String name,
            @Option(
                            names = "--seen",
                            paramLabel = "SPELLING",
                            description = "a spelling that stands in a paper; may be repeated")
                    List<String> seen,
            @Option(names = "--most", defaultValue = "20", description = "how many (default: ${DEFAULT-VALUE})")
                    int most) {
        var attempts = TryList.of(Name.of(name), seen == null ? List.of() : seen, most);
        if (attempts.isEmpty()) {
            spec.commandLine().getErr().println("'" + name + "' has no letters to spell.");
            return UNREADABLE;
        }
        out().printf("%-24s  %-24s  %s%n", "FIRST NAME", "LAST NAME", "WHY");
        attempts.forEach(attempt -> out().printf("%-24s  %-24s  %s%n", attempt.first(), attempt.last(), attempt.why()));
        return CommandLine.ExitCode.OK;
    }

    private static String read(String name) {
        var explained = Name.of(name).explained();
        return explained.isEmpty() ? "no letters to compare" : explained;
    }

    private static String verdict(Comparison comparison) {
        return switch (comparison) {
            case Comparison.Alike _ -> "They may be one person's name.";
            case Comparison.Doubtful _ -> "Doubtful: a person should look.";
            case Comparison.Different _ -> "They contradict each other.";
        };
    }

    private static String row(Reason reason) {
        if (reason.one().isEmpty() || reason.other().isEmpty()) {
            return reason.one() + reason.other() + ": " + reason.rule();
        }
        return String.format(
                Locale.ROOT, "%s = %s: %s (%.2f)", reason.one(), reason.other(), reason.rule(), reason.likeness());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
