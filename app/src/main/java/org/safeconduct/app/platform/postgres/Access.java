package org.safeconduct.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.app.platform.folder.CannotGoOn;

/// A database together with the account that sees all of it.
///
/// @param administrator passes every row-level security
public record Access(Database database, Login administrator) {
    /// The server that works on a data folder at this moment, started by another copy of the program.
    public static Optional<Access> toRunning(Path data) {
        Path secrets = data.resolve("secrets");
        if (!Files.isDirectory(secrets)) {
            return Optional.empty();
        }
        return port(data.resolve("postgres")).map(port -> {
            Secrets known = Secrets.in(secrets, true);
            var database = new Database(Server.url(port, Furnishing.DATABASE), known.owner(), known.app());
            return new Access(database, known.administrator());
        });
    }

    /// The fourth line that a server writes about itself.
    private static Optional<Integer> port(Path shelf) {
        try (Stream<Path> clusters = Files.list(shelf)) {
            Optional<Path> file = clusters.map(cluster -> cluster.resolve("postmaster.pid"))
                    .filter(Files::exists)
                    .findFirst();
            if (file.isEmpty()) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file.get());
            return lines.size() > 3 ? Optional.of(Integer.valueOf(lines.get(3).strip())) : Optional.empty();
        } catch (IOException e) {
            throw new CannotGoOn("The running database in " + shelf + " cannot be found.", e);
        }
    }
}
