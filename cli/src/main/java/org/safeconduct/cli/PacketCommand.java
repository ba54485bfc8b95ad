package org.safeconduct.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.Rulebook;
import org.safeconduct.packet.assembly.Assembly;
import org.safeconduct.packet.assembly.Order;
import org.safeconduct.packet.assembly.Outcome;
import org.safeconduct.packet.form.FormLibrary;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Assembles a case folder into a filing.
@Command(
        name = "packet",
        description = "Assembles a case folder into a filing: one PDF, or numbered parts under the court's size limit.",
        mixinStandardHelpOptions = true)
final class PacketCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "the case folder with its filing.yaml, or the manifest itself")
    private Path folder = Path.of(".");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "the PDF to write")
    private Path output = Path.of("filing.pdf");

    @Option(names = "--draft", description = "assemble in spite of blocks, with DRAFT on every page")
    private boolean draft;

    @Option(
            names = "--forms",
            paramLabel = "FOLDER",
            description = "where imported official forms are kept (default: ${DEFAULT-VALUE})")
    private Path forms = FormsCommand.usualLibrary();

    @Option(
            names = "--editable",
            paramLabel = "FOLDER",
            description = "also put editable copies of the filled forms there")
    private @Nullable Path editable;

    @Option(
            names = "--shelf",
            paramLabel = "FOLDER",
            description = "keep what was read of the documents there, so that the next time only new ones cost time")
    private @Nullable Path shelf;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        var rulebook = Rulebook.packaged();
        var order = new Order(folder, output, draft ? Order.Purpose.DRAFT : Order.Purpose.FILING, editable);
        var usual = new Assembly(rulebook, FormLibrary.in(forms));
        var assembly = shelf == null ? usual : usual.withShelf(shelf);
        Outcome outcome;
        try (var ticker = Ticker.on(spec.commandLine().getErr())) {
            outcome = assembly.assemble(order, ticker);
        }
        return new Report(spec.commandLine().getOut(), rulebook).tell(outcome);
    }
}
