package org.safeconduct.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.edtf.Edtf;
import org.safeconduct.chronology.phrase.Meaning;
import org.safeconduct.chronology.phrase.Phrases;
import org.safeconduct.chronology.phrase.Telling;
import org.safeconduct.chronology.word.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// Tells what words about time are taken to mean, so that a lawyer can check the rules by which accounts are compared.
@Command(
        name = "when",
        description = "Says which days words such as \"in early March 2022\" may mean, and by which rule.",
        mixinStandardHelpOptions = true)
final class WhenCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "PHRASE", arity = "1..*", description = "what was said, in one of the four languages")
    private List<String> phrase = List.of();

    @Option(names = "--told", paramLabel = "DATE", description = "the day of telling, for \"two weeks ago\"")
    private @Nullable LocalDate told;

    @Option(
            names = "--born",
            paramLabel = "DATE",
            description = "the birth date for \"when I was 19\", such as 1990-04-20, 1990-04 or 1990")
    private @Nullable String born;

    @Option(names = "--language", paramLabel = "CODE", description = "en, ru, uk or es (default: en)")
    private String language = "en";

    @Override
    public Integer call() {
        var telling = new Telling(
                spoken(),
                Optional.ofNullable(told),
                birth(),
                Telling.in(spoken()).rules());
        var answer = Phrases.read(String.join(" ", phrase), telling);
        WhenSheet.lines(answer).forEach(spec.commandLine().getOut()::println);
        return answer.meaning() instanceof Meaning.NotUnderstood ? Exit.UNREADABLE : Exit.DONE;
    }

    private Language spoken() {
        return Language.find(language).orElseThrow(() -> mistake("'" + language + "' is none of en, ru, uk and es."));
    }

    private Optional<Bounds> birth() {
        if (born == null) {
            return Optional.empty();
        }
        return switch (Edtf.read(born)) {
            case Edtf.Read(var date) ->
                Optional.of(new Bounds(date.start().earliest(), date.end().latest()));
            case Edtf.Unread(var why, var _) -> throw mistake("'" + born + "' is no birth date: " + why);
        };
    }

    private ParameterException mistake(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
