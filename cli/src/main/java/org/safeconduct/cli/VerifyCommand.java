package org.safeconduct.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.safeconduct.vault.Disk;
import org.safeconduct.vault.bag.BagVerifier;
import org.safeconduct.vault.bag.Verification;
import org.safeconduct.vault.bag.Verification.Flaw;
import org.safeconduct.vault.proof.VerifierKey;
import org.safeconduct.vault.timestamp.Verdict;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// Checks evidence that was handed over, on any machine and without a connection.
@Command(
        name = "verify",
        description = {
            "Checks a bag of evidence: that nothing in it was changed, replaced or left out.",
            "Checks a copy of a whole vault too (a folder with vault/ and ledger/): every entry, every object. Needs no"
                    + " database and no secret, only the public key."
        },
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FOLDER",
            description = "the bag, with its .seal and .tlog-proof beside it, or the copy of a vault")
    private Path folder = Path.of(".");

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description =
                    "the public key of the ledger, as the organisation publishes it; once for each ledger of a vault")
    private List<String> keys = List.of();

    @Option(
            names = "--seen",
            paramLabel = "CHECKPOINT",
            description = "a checkpoint that was kept elsewhere: shows whether a vault was set back since")
    private List<Path> seen = List.of();

    @Option(
            names = "--trust",
            paramLabel = "PEM",
            description = "whom you trust in questions of time; without it, whoever the bag or the ledger names")
    private Optional<Path> authorities = Optional.empty();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        return VaultCopy.is(folder) ? verifyVault() : verifyBag();
    }

    private int verifyBag() {
        return switch (BagVerifier.verify(folder, expected().stream().findFirst())) {
            case Verification.Proved proved -> tell(proved);
            case Verification.Flawed flawed -> tell(flawed);
            case Verification.NoBag _ -> {
                out().println(
                                "There is no bag in this folder, for it has no bagit.txt, and no vault, for it has no ledger.");
                yield Exit.UNREADABLE;
            }
        };
    }

    private int verifyVault() {
        if (keys.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Name the public key of the ledger with --key; a vault cannot vouch for itself.");
        }
        var report = new VaultCopy(folder, expected(), seen, authorities.map(Disk::read)).examine();
        if (!report.faults().isEmpty()) {
            out().println("NOT PROVED.");
            report.faults().forEach(fault -> out().println("  - " + fault));
            return Exit.UNPROVED;
        }
        out().printf(
                        "Proved: %d objects are as they were received, %d entries are as they were signed.%n",
                        report.objects(), report.entries());
        if (report.clockWentBack() > 0) {
            out().printf("The clock went back %d times; the ledger says where.%n", report.clockWentBack());
        }
        report.anchors().forEach(anchor -> out().println(anchor));
        return Exit.DONE;
    }

    private List<VerifierKey> expected() {
        return keys.stream().map(this::key).toList();
    }

    private VerifierKey key(String line) {
        return VerifierKey.find(line)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "This is no key: " + line));
    }

    private int tell(Verification.Proved proved) {
        out().printf(
                        "Proved: %d files are as they were received, %d entries tell their custody without a gap.%n",
                        proved.items(), proved.entries());
        out().println("Signed by " + proved.key().line());
        out().println(
                        keys.isEmpty()
                                ? "Compare this key with the one the organisation publishes, or give that one with --key."
                                : "That is the key you gave.");
        BagVerifier.findAnchor(folder, proved.key(), authorities.map(Disk::read), Instant.now())
                .ifPresentOrElse(anchor -> tell(anchor, proved.entries()), () -> out().println("Not anchored."));
        return Exit.DONE;
    }

    private void tell(Verification.Anchor anchor, int entries) {
        switch (anchor.verdict()) {
            case Verdict.Anchored anchored -> {
                out().printf("The first %d of %d entries: %s.%n", anchor.entries(), entries, anchored.words());
                if (authorities.isEmpty()) {
                    out().println("The bag says whom to trust for that time; give your own choice with --trust.");
                }
            }
            case Verdict.Refused refused -> out().println("Not anchored: " + refused.words());
        }
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
