package org.safeconduct.app.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.safeconduct.app.platform.backup.Restore;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.app.platform.folder.DataFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// All or nothing.
@Command(
        name = "restore",
        description = "Brings a backup back into an empty folder, whole or not at all.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A file that 'backup' wrote.")
    private Path file;

    @Mixin
    private Premises premises;

    @Mixin
    private Opening opening;

    @Override
    public Integer call() {
        Main.hushLibraries();
        if (!Files.isReadable(file)) {
            throw new CannotGoOn(file + " cannot be read.");
        }
        var passphrase = opening.given();
        try (DataFolder data = DataFolder.open(premises.data())) {
            long rows = Restore.into(data, file, passphrase);
            spec.commandLine().getOut().printf("Restored %,d rows and all files into %s.%n", rows, data.root());
            return 0;
        }
    }
}
