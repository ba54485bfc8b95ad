package org.safeconduct.app.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.safeconduct.app.platform.backup.Backup;
import org.safeconduct.app.platform.backup.Passphrase;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.app.platform.folder.DataFolder;
import org.safeconduct.app.platform.postgres.Access;
import org.safeconduct.app.platform.postgres.EmbeddedPostgres;
import org.safeconduct.app.platform.strongroom.BucketAddress;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Works beside a running application as well as alone.
@Command(
        name = "backup",
        description = "Writes database and files into one file that only your passphrase opens, and reads it back."
                + " The application may be running.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
    private Path file;

    @Mixin
    private Premises premises;

    @Mixin
    private Opening opening;

    @Override
    public Integer call() {
        Main.hushLibraries();
        Path data = premises.data().toAbsolutePath().normalize();
        if (premises.databaseUrl().isPresent()) {
            throw new CannotGoOn("A database server of your own is backed up with its own tools, such as pg_dump. Stop"
                    + " the application and copy the folders 'vault', 'ledger', 'keys' and 'secrets' of the"
                    + " data folder after that"
                    + BucketAddress.find(data)
                            .map(bucket -> ", and all of %s: the sealed files lie there.".formatted(bucket.words()))
                            .orElse("."));
        }
        if (!Files.isDirectory(data.resolve("postgres"))) {
            throw new CannotGoOn(
                    "There is nothing to back up in %s. Use --data to name another folder.".formatted(data));
        }
        Backup written = write(data, opening.chosen());
        spec.commandLine()
                .getOut()
                .printf(
                        "Wrote %s: %,d rows and all files, %,d entries, %,d MB; read back and found whole.%n",
                        file, written.rows(), written.entries(), written.bytes() >> 20);
        return 0;
    }

    private Backup write(Path data, Passphrase passphrase) {
        if (DataFolder.isHeld(data)) {
            Access running = Access.toRunning(data)
                    .orElseThrow(() -> new CannotGoOn("The application is just starting or stopping. Try again soon."));
            return Backup.write(running, data, file.toAbsolutePath(), passphrase);
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data)) {
            return Backup.write(server.access(), data, file.toAbsolutePath(), passphrase);
        }
    }
}
