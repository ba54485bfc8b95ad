package org.safeconduct.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeconduct.law.RuleFile;
import org.safeconduct.law.Rulebook;
import org.safeconduct.law.pack.PackFile;
import org.safeconduct.law.pack.PackKey;
import org.safeconduct.law.pack.PackSigner;
import org.safeconduct.law.pack.RulePack;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes, signs and checks packs of rules, which a house takes in by its page of rules.
@Command(
        name = "law",
        description = {
            "Publishes rules for houses that trust your key: makes a key, packs a file of rules, signs and checks it.",
            "Sends nothing anywhere."
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class LawCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "key", description = "Makes a key. Prints its public half; the secret one goes into a file.")
    int key(
            @Parameters(paramLabel = "NAME", description = "of the publisher, such as legal-aid.example/rules")
                    String name,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            required = true,
                            description = "a new file for the secret half")
                    Path file)
            throws GeneralSecurityException, IOException {
        if (!name.matches("[^\\s+]{1,200}")) {
            return refuse(Exit.USAGE, "A name has neither spaces nor plus signs in it.");
        }
        if (Files.exists(file)) {
            return refuse(Exit.USAGE, "There is a file " + file + " already; a key is never written over.");
        }
        var signer = PackSigner.of(name, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, signer.secret() + "\n", StandardOpenOption.WRITE);
        out().println(signer.open().line());
        return Exit.DONE;
    }

    @Command(name = "pack", description = "Packs a file of rules, not yet signed.")
    int pack(
            @Parameters(paramLabel = "RULES", description = "a file as law/*.yaml, see docs/adding-a-rule.md")
                    Path rules,
            @Option(
                            names = "--name",
                            paramLabel = "NAME",
                            required = true,
                            description = "of the publisher, as its key bears it")
                    String name,
            @Option(
                            names = "--number",
                            paramLabel = "NUMBER",
                            required = true,
                            description = "higher than that of your last pack")
                    int number,
            @Option(names = "--issued", paramLabel = "DATE", required = true, description = "such as 2026-11-30")
                    LocalDate issued,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            required = true,
                            description = "where to write it")
                    Path file)
            throws IOException {
        return switch (RuleFile.read(Files.readAllBytes(rules))) {
            case RuleFile.Faulty(var problems) -> {
                problems.forEach(problem -> spec.commandLine().getErr().println(problem));
                yield Exit.UNREADABLE;
            }
            case RuleFile.Sound(var found) -> write(file, new RulePack(name, number, issued, found).text());
        };
    }

    @Command(name = "sign", description = "Signs a pack.")
    int sign(
            @Parameters(paramLabel = "PACK", description = "as 'law pack' wrote it") Path pack,
            @Option(
                            names = "--key",
                            paramLabel = "FILE",
                            required = true,
                            description = "the secret half, as 'law key' wrote it")
                    Path secret,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            required = true,
                            description = "where to write it")
                    Path file)
            throws IOException {
        var signer = PackSigner.find(Files.readString(secret));
        if (signer.isEmpty()) {
            return refuse(Exit.UNREADABLE, "This file holds no secret key.");
        }
        return switch (RulePack.read(Files.readString(pack))) {
            case PackFile.Refused(var words) -> refuse(Exit.UNREADABLE, words);
            case PackFile.Sound(var found) ->
                found.name().equals(signer.get().open().name())
                        ? write(file, signer.get().sign(found))
                        : refuse(
                                Exit.USAGE,
                                "The pack is by " + found.name() + " and the key of "
                                        + signer.get().open().name() + ".");
        };
    }

    @Command(name = "verify", description = "Says whether a pack is as its publisher signed it, and what is in it.")
    int verify(
            @Parameters(paramLabel = "PACK", description = "a signed pack") Path pack,
            @Option(
                            names = "--key",
                            paramLabel = "KEY",
                            required = true,
                            description = "the public half, as its publisher prints it")
                    String line)
            throws IOException {
        Optional<PackKey> key = PackKey.find(line);
        if (key.isEmpty()) {
            return refuse(Exit.USAGE, "This is no public key; it looks like name+hash+key.");
        }
        return switch (PackFile.open(Files.readAllBytes(pack), List.of(key.get()))) {
            case PackFile.Refused(var words) -> refuse(Exit.UNPROVED, words);
            case PackFile.Sound(var found) -> list(found);
        };
    }

    private int list(RulePack pack) {
        var shipped = Rulebook.packaged();
        pack.rules()
                .forEach(rule -> out().println(rule.id() + "  " + rule.title()
                        + shipped.misfit(rule)
                                .map(words -> "  (cannot be used: " + words + ")")
                                .orElse("")));
        out().printf(
                        "Signed by %s: pack %d of %s, %d rules.%n",
                        pack.name(), pack.number(), pack.issued(), pack.rules().size());
        return Exit.DONE;
    }

    private int write(Path file, String text) throws IOException {
        Files.writeString(file, text);
        return Exit.DONE;
    }

    private int refuse(int code, String words) {
        spec.commandLine().getErr().println(words);
        return code;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
