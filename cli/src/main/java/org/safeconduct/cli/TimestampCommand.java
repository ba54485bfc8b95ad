package org.safeconduct.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.safeconduct.vault.Disk;
import org.safeconduct.vault.timestamp.Timestamps;
import org.safeconduct.vault.timestamp.Verdict;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Carries an outsider's word for the time into a ledger, by hand: the house itself asks nobody.
@Command(
        name = "timestamp",
        description = {
            "Has an authority of your choice say before which time the ledger existed.",
            "Writes a request, which you carry to the authority, and takes its answer in. Sends nothing anywhere."
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class TimestampCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "request", description = "Writes the request for what the ledger holds now.")
    int request(
            @Parameters(paramLabel = "LEDGER", description = "the folder of the ledger, with its checkpoint")
                    Path ledger,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            required = true,
                            description = "where to write it, such as request.tsq")
                    Path file,
            @Option(
                            names = "--policy",
                            paramLabel = "NUMBER",
                            description = "the rules that the authority has to work by, if you insist on some")
                    Optional<String> policy) {
        Disk.write(file, Timestamps.of(ledger).request(policy));
        out().println("The request is in " + file + ". It holds a hash and a random number, nothing about anybody.");
        out().println("Give it to the authority, and its answer to 'safeconduct timestamp import'.");
        return Exit.DONE;
    }

    @Command(name = "import", description = "Checks the answer of the authority and keeps it with the ledger.")
    int importAnswer(
            @Parameters(paramLabel = "LEDGER", description = "the folder of the ledger that asked") Path ledger,
            @Parameters(paramLabel = "FILE", description = "the answer, such as answer.tsr") Path file,
            @Option(
                            names = "--trust",
                            paramLabel = "PEM",
                            required = true,
                            description = "the certificates of the authority, as it publishes them")
                    Path authorities) {
        return switch (Timestamps.of(ledger).keep(Disk.read(file), Disk.read(authorities), Instant.now())) {
            case Verdict.Anchored anchored -> {
                out().println("The ledger is " + anchored.words() + ".");
                yield Exit.DONE;
            }
            case Verdict.Refused refused -> {
                out().println("Not anchored: " + refused.words() + " Nothing was changed.");
                yield Exit.UNPROVED;
            }
        };
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
