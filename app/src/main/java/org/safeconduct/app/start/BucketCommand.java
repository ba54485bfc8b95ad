package org.safeconduct.app.start;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.safeconduct.app.platform.folder.DataFolder;
import org.safeconduct.app.platform.strongroom.BucketAddress;
import org.safeconduct.app.platform.strongroom.Removal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The one way to a house that sends anything anywhere.
@Command(
        name = "bucket",
        description =
                "Moves the sealed files of a stopped application into a bucket of an object store (S3), reads each"
                        + " back, and has the application keep them there from then on. Database, keys and ledger stay.",
        mixinStandardHelpOptions = true)
final class BucketCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "ADDRESS",
            description = "The store, such as https://s3.example.org. Nothing is sent anywhere else.")
    private URI endpoint;

    @Parameters(
            index = "1",
            paramLabel = "BUCKET",
            description = "A bucket there that this house has for itself; it is not made.")
    private String bucket;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            required = true,
            description = "A file of two lines: the id of the access key, then its secret. It is copied into the data"
                    + " folder, for its owner only.")
    private Path keyFile = Path.of("");

    @Option(
            names = "--region",
            paramLabel = "NAME",
            description = "What the store calls its region (default: ${DEFAULT-VALUE}).")
    private String region = "us-east-1";

    @Mixin
    private Premises premises;

    @Override
    public Integer call() {
        Main.hushLibraries();
        var address = new BucketAddress(endpoint, bucket, region);
        try (DataFolder data = DataFolder.open(premises.data())) {
            long moved = new Removal(data.root(), address).run(keyFile);
            var out = spec.commandLine().getOut();
            out.printf("Moved %,d sealed files into %s and read each back.%n", moved, address.words());
            out.printf(
                    "What lay in the folder is in %s/before-bucket-…; nothing reads it any more. Make a backup, then"
                            + " delete it.%n",
                    data.root().resolve("vault"));
        }
        return 0;
    }
}
