package org.safeconduct.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safeconduct.vault.bag.BagVerifier;
import org.safeconduct.vault.bag.Verification;
import org.safeconduct.vault.bag.Verification.Flaw;
import org.safeconduct.vault.proof.VerifierKey;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// Checks evidence that was handed over, on any machine and without a connection.
@Command(
        name = "verify",
        description = "Checks a bag of evidence: that nothing in it was changed, replaced or left out.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "BAG", description = "the folder of the bag; its .seal and .tlog-proof lie beside it")
    private Path bag = Path.of(".");

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "the public key of the ledger, as the organisation publishes it")
    private @Nullable String key;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        return switch (BagVerifier.verify(bag, expected())) {
            case Verification.Proved proved -> tell(proved);
            case Verification.Flawed flawed -> tell(flawed);
            case Verification.NoBag _ -> {
                out().println("There is no bag in this folder: it has no bagit.txt.");
                yield Exit.UNREADABLE;
            }
        };
    }

    private Optional<VerifierKey> expected() {
        if (key == null) {
            return Optional.empty();
        }
        return Optional.of(VerifierKey.find(key)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "This is no key: " + key)));
    }

    private int tell(Verification.Proved proved) {
        out().printf(
                        "Proved: %d files are as they were received, %d entries tell their custody without a gap.%n",
                        proved.items(), proved.entries());
        out().println("Signed by " + proved.key().line());
        out().println(
                        key == null
                                ? "Compare this key with the one the organisation publishes, or give that one with --key."
                                : "That is the key you gave.");
        return Exit.DONE;
    }

    private int tell(Verification.Flawed flawed) {
        out().println("NOT PROVED.");
        flawed.flaws().stream().map(Flaw::words).forEach(words -> out().println("  - " + words));
        return Exit.UNPROVED;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
