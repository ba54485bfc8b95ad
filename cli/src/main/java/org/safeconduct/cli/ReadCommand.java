package org.safeconduct.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.safeconduct.reading.Reading;
import org.safeconduct.reading.Reading.Read;
import org.safeconduct.reading.Wishes;
import org.safeconduct.reading.reader.Reader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads files and says what they say.
@Command(
        name = "read",
        description = "Reads files: their text by page and line, languages, what they claim about themselves, and which"
                + " pages a person should look at. Takes PDF, JPEG, PNG, TIFF, HEIC and plain text; of sound and film"
                + " the facts.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "the files to read")
    private List<Path> files = List.of();

    @Option(
            names = "--language",
            split = ",",
            paramLabel = "CODE",
            description = "languages to expect, as ISO 639-1 codes, the likeliest first: --language ru,en")
    private List<String> languages = List.of();

    @Option(names = "--text", description = "print the text alone")
    private boolean text;

    @Option(names = "--json", description = "print everything for programs, with the place of each word")
    private boolean json;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        var readings = readAll();
        if (json) {
            out().println(ReadingJson.of(readings));
        } else if (text) {
            readings.values().forEach(this::tellText);
        } else {
            new ReadingReport(out()).tell(readings);
        }
        return readings.values().stream().allMatch(Read.class::isInstance) ? Exit.DONE : Exit.UNREADABLE;
    }

    private Map<String, Reading> readAll() {
        var reader = Reader.in(Path.of(System.getProperty("java.io.tmpdir")));
        var readings = new LinkedHashMap<String, Reading>();
        try (var ticker = Ticker.on(spec.commandLine().getErr())) {
            for (var file : files) {
                var wishes = Wishes.named(String.valueOf(file.getFileName())).in(languages);
                readings.put(
                        file.toString(),
                        reader.read(file, wishes, (done, pages) -> ticker.step("Reading " + file, done, pages)));
            }
        }
        return readings;
    }

    private void tellText(Reading reading) {
        switch (reading) {
            case Read read ->
                read.pages().forEach(page -> out().println(page.text().words()));
            case Reading.Unreadable unreadable -> spec.commandLine().getErr().println(unreadable.words());
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
