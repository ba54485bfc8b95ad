package org.safeconduct.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.app.platform.folder.DataFolder;

/// The folder of one server. It bears its name only once it has been made completely.
///
/// @param folder owned by the account that the server runs as
record Cluster(Path folder, Programs programs, Account account) {
    /// Each version of PostgreSQL has its own folder, because none can read another's.
    static Cluster in(DataFolder data) {
        Programs programs = Programs.unpackedIn(data.programs());
        Path folder = data.postgres().resolve(programs.major());
        if (!Files.exists(folder)) {
            refuseOther(data.postgres());
        }
        Account account = Account.of(folder);
        account.reach(programs.folder());
        account.reach(data.postgres());
        return new Cluster(folder, programs, account);
    }

    private static void refuseOther(Path shelf) {
        String[] others = shelf.toFile().list((_, name) -> name.matches("\\d+"));
        if (others != null && others.length > 0) {
            throw new CannotGoOn(
                    "The data in %s is PostgreSQL %s's, which this version of Safeconduct does not bring. Make"
                                    .formatted(shelf, others[0])
                            + " a backup with the version that wrote it and restore it with this one.");
        }
    }

    boolean exists() {
        return Files.isDirectory(folder);
    }

    void make(Login administrator) {
        Path part = folder.resolveSibling("part");
        Path password = folder.resolveSibling("part.password");
        try {
            clear(part);
            Files.createDirectory(part);
            account.own(part);
            PrivateFile.write(password, administrator.password());
            account.own(password);
            fill(part, password, administrator);
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            PrivateFile.settle(folder);
        } catch (IOException e) {
            throw new CannotGoOn("The database cannot be made in %s.".formatted(folder), e);
        } finally {
            forget(password);
        }
    }

    /// Sorting by code point and no library of the system in it, so that a folder can move to another machine.
    private void fill(Path part, Path password, Login administrator) {
        Command made = Command.run(account.command(List.of(
                programs.program("initdb").toString(),
                "-D",
                part.toString(),
                "-U",
                administrator.user(),
                "-A",
                "scram-sha-256",
                "--pwfile=" + password,
                "-E",
                "UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--set",
                "timezone=UTC",
                "-k")));
        if (made.failed()) {
            throw new CannotGoOn("The database cannot be made in %s. What PostgreSQL says: %s"
                    .formatted(folder, made.said().lines().toList().getLast()));
        }
    }

    /// What an attempt left that was killed half way.
    private static void clear(Path part) throws IOException {
        if (Files.exists(part)) {
            try (Stream<Path> inside = Files.walk(part)) {
                for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void forget(Path password) {
        try {
            Files.deleteIfExists(password);
        } catch (IOException e) {
            throw new CannotGoOn(password + " cannot be removed. Remove it by hand: it holds a password.", e);
        }
    }
}
