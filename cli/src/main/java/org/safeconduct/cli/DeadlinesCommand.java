package org.safeconduct.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safeconduct.deadlines.docket.Docketing;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.deadlines.facts.FactsFile;
import org.safeconduct.law.Rulebook;
import org.safeconduct.law.schema.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints what the law makes of a case, each date unfolded to its steps.
@Command(
        name = "deadlines",
        description = "Works out deadlines, clocks and custody of a case from its facts, with every step and citation.",
        mixinStandardHelpOptions = true)
final class DeadlinesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FACTS", description = "a file as docs/formats/case-facts.md describes it")
    private Path file = Path.of(".");

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "the day to answer for, by the law of that day (default: today)")
    private @Nullable LocalDate on;

    @Option(names = "--all", description = "also what has not begun and what does not apply, with the reason")
    private boolean all;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        var book = Rulebook.packaged();
        return switch (FactsFile.read(file, book)) {
            case FactsFile.Read.Sound(var facts, var _) -> tell(facts, book);
            case FactsFile.Read.Faulty(var problems) -> refuse(problems);
        };
    }

    private int tell(CaseFacts facts, Rulebook book) {
        var day = on == null ? LocalDate.now(ZoneId.systemDefault()) : on;
        var docketing = Docketing.of(book);
        var sheet = new DocketSheet(docketing.docket(facts, day), docketing.ladder(facts, day));
        sheet.lines(all).forEach(out()::println);
        return Exit.DONE;
    }

    private int refuse(List<Problem> problems) {
        problems.forEach(problem -> spec.commandLine().getErr().println(file.getFileName() + ", " + problem));
        spec.commandLine().getErr().println("Nothing was counted.");
        return Exit.UNREADABLE;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
