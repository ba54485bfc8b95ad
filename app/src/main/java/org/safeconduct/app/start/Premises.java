package org.safeconduct.app.start;

import java.nio.file.Path;
import java.util.Optional;
import org.safeconduct.app.platform.folder.DataFolder;
import picocli.CommandLine.Option;

/// Where the data is, as said at the prompt.
final class Premises {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "The folder that holds everything: database, files, keys. Made where there is none."
                    + " Without it, the usual place of this system.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            defaultValue = "${env:SAFECONDUCT_DATABASE_URL}",
            description = "A PostgreSQL server of your own instead of the one that comes along:"
                    + " postgresql://OWNER:PASSWORD@HOST:PORT/DATABASE. Better given as SAFECONDUCT_DATABASE_URL, which"
                    + " others on the machine cannot see.")
    private Optional<String> databaseUrl = Optional.empty();

    Path data() {
        return data.orElseGet(DataFolder::usual);
    }

    /// A demonstration never lies where cases could.
    Path demoData() {
        return data.orElseGet(
                () -> DataFolder.usual().resolveSibling(DataFolder.usual().getFileName() + "-demo"));
    }

    Optional<String> databaseUrl() {
        return databaseUrl.filter(url -> !url.isBlank());
    }
}
