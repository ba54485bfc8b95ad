package org.safeconduct.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.form.FormField;
import org.safeconduct.packet.form.FormLibrary;
import org.safeconduct.packet.form.OfficialForm;
import org.safeconduct.packet.form.Recognition;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/// Keeps the official forms that a team has downloaded. The program ships none.
@Command(
        name = "forms",
        description = "Imports official forms and shows what they ask. None come with the program.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class FormsCommand implements Runnable {
    @Option(
            names = "--forms",
            paramLabel = "FOLDER",
            scope = ScopeType.INHERIT,
            description = "where imported forms are kept (default: ${DEFAULT-VALUE})")
    private Path folder = usualLibrary();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /// The folder for data of this program: that of the environment, else the one its system has for it.
    static Path usualLibrary() {
        var named = Optional.ofNullable(System.getenv("SAFECONDUCT_FORMS")).map(Path::of);
        var data = Optional.ofNullable(System.getenv("XDG_DATA_HOME"))
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".local", "share"));
        return named.orElse(data.resolve("safeconduct").resolve("forms"));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "import", description = "Recognises an official form and keeps a copy of it.")
    int importForm(@Parameters(paramLabel = "FILE", description = "the PDF as the agency publishes it") Path file) {
        return switch (library().add(file)) {
            case Recognition.Recognised(var edition, var findings) -> {
                out().println(edition.form() + ", edition " + edition.printed() + ", is imported.");
                findings.forEach(this::tell);
                yield Exit.DONE;
            }
            case Recognition.Outdated(var _, var _, var finding) -> refuse(finding);
            case Recognition.Unknown(var finding) -> refuse(finding);
        };
    }

    @Command(name = "list", description = "Lists the forms this version knows and those that are imported.")
    int list() {
        var imported = library().list().stream().map(OfficialForm::edition).toList();
        library()
                .known()
                .forEach(edition -> out().printf(
                                "%-10s %-12s %s%n",
                                edition.form(),
                                edition.printed(),
                                imported.contains(edition) ? "imported" : "not imported"));
        return Exit.DONE;
    }

    @Command(name = "fields", description = "Lists the fields of an imported form: page, name, kind, question.")
    int fields(@Parameters(paramLabel = "FORM", description = "such as I-589") String form) {
        return library()
                .find(form)
                .map(OfficialForm::fields)
                .map(this::tell)
                .orElseGet(() -> refuse(library().absent(form)));
    }

    private int tell(List<FormField> fields) {
        fields.forEach(field -> out().println(field));
        return Exit.DONE;
    }

    private int refuse(Finding finding) {
        tell(finding);
        return Exit.UNREADABLE;
    }

    private void tell(Finding finding) {
        out().println(finding.words() + " [" + finding.rule() + "]");
    }

    private FormLibrary library() {
        return FormLibrary.in(folder);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
