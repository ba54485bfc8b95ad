package org.safeconduct.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.safeconduct.cli.doctor.Examination;
import org.safeconduct.cli.doctor.Remark;
import org.safeconduct.cli.doctor.Weight;
import org.safeconduct.packet.form.FormLibrary;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Tells what works on this machine, what does not, and what to install.
@Command(
        name = "doctor",
        description = "Looks at this machine and says what works and what is missing.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "The data folder of the application, where it is not the usual one.")
    private Optional<Path> data = Optional.empty();

    @Override
    public Integer call() {
        List<Remark> remarks = Examination.examine(
                LocalDate.now(ZoneId.systemDefault()),
                Path.of(System.getProperty("java.io.tmpdir")),
                data.orElseGet(Examination::usualData),
                FormLibrary.in(FormsCommand.usualLibrary()));
        PrintWriter out = spec.commandLine().getOut();
        int width = remarks.stream()
                .mapToInt(remark -> remark.subject().length())
                .max()
                .orElse(1);
        remarks.forEach(
                remark -> out.printf("%-8s %-" + width + "s  %s%n", remark.weight(), remark.subject(), remark.words()));
        out.println(verdict(remarks));
        return has(remarks, Weight.BROKEN) ? Exit.BROKEN : Exit.DONE;
    }

    private static String verdict(List<Remark> remarks) {
        if (has(remarks, Weight.BROKEN)) {
            return "No filing can be made on this machine until what is marked BROKEN is mended.";
        }
        return has(remarks, Weight.LACKING)
                ? "Filings can be made; what is marked lacking costs what its line says."
                : "Everything works.";
    }

    private static boolean has(List<Remark> remarks, Weight weight) {
        return remarks.stream().anyMatch(remark -> remark.weight() == weight);
    }
}
