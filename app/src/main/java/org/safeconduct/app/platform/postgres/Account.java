package org.safeconduct.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.app.platform.folder.DataFolder;

/// As whom the server runs. PostgreSQL refuses root, so where root starts us the server gets an account of its own.
///
/// @param name empty where the server needs no other account than ours
/// @param drop what stands before a command to run it so
record Account(String name, List<String> drop) {
    private static final List<String> WANTED = List.of("safeconduct", "postgres", "nobody");

    /// The account that a cluster belongs to already, or the best there is.
    static Account of(Path cluster) {
        if (!DataFolder.isRoot()) {
            return new Account("", List.of());
        }
        return owner(cluster).map(Account::named).orElseGet(Account::best);
    }

    private static Account best() {
        return Stream.of("setpriv")
                .filter(Command::exists)
                .flatMap(_ -> WANTED.stream())
                .filter(name -> !Command.run("id", "-u", name).failed())
                .findFirst()
                .map(Account::named)
                .orElseGet(Account::namespace);
    }

    private static Account named(String name) {
        if (name.equals("root")) {
            return namespace();
        }
        String group = Command.run("id", "-g", name).said();
        return new Account(name, List.of("setpriv", "--reuid=" + name, "--regid=" + group, "--clear-groups"));
    }

    /// Nobody in a namespace of its own is still root outside of it, which confines little: the last way.
    private static Account namespace() {
        if (Command.run("unshare", "-U", "true").failed()) {
            throw new CannotGoOn(
                    "PostgreSQL does not run as root, and this system has no account to run it as. Make one"
                            + " with: useradd --system safeconduct (and install util-linux for setpriv), or start as a user.");
        }
        return new Account("", List.of("unshare", "-U"));
    }

    private static Optional<String> owner(Path cluster) {
        try {
            return Files.exists(cluster) ? Optional.of(Files.getOwner(cluster).getName()) : Optional.empty();
        } catch (IOException e) {
            throw new CannotGoOn(cluster + " cannot be read.", e);
        }
    }

    List<String> command(List<String> words) {
        return Stream.concat(drop.stream(), words.stream()).toList();
    }

    /// Ends with us even when we are killed, and does not hear the Ctrl-C that is meant for us alone.
    List<String> lasting(List<String> words) {
        Stream<String> session = Command.exists("setsid") ? Stream.of("setsid") : Stream.of();
        Stream<String> leash = !Command.exists("setpriv")
                ? drop.stream()
                : drop.contains("setpriv")
                        ? Stream.concat(drop.stream(), Stream.of("--pdeathsig", "INT"))
                        : Stream.concat(drop.stream(), Stream.of("setpriv", "--pdeathsig", "INT"));
        return Stream.of(session, leash, words.stream()).flatMap(each -> each).toList();
    }

    Optional<String> warning() {
        return name.equals("nobody")
                ? Optional.of(
                        "The database runs as 'nobody', like other programs that nobody looks after and that could"
                                + " read it. Better: useradd --system safeconduct, then start on an empty data folder.")
                : Optional.empty();
    }

    /// Stops with the name of the first folder on the way that the account may not pass.
    void reach(Path folder) {
        if (name.isEmpty() || passes(folder)) {
            return;
        }
        Path barred = folder;
        while (barred.getParent() != null && !passes(barred.getParent())) {
            barred = barred.getParent();
        }
        throw new CannotGoOn(
                ("The database runs as the account '%s', which may not pass through the folder %s. Use --data"
                                + " to name a folder that every account can reach, such as /var/lib/safeconduct, or start as a"
                                + " user.")
                        .formatted(name, barred));
    }

    private boolean passes(Path folder) {
        return !Command.run(command(List.of("sh", "-c", "cd \"$1\"", "sh", folder.toString())))
                .failed();
    }

    void own(Path file) throws IOException {
        if (!name.isEmpty()) {
            var people = file.getFileSystem().getUserPrincipalLookupService();
            Files.setOwner(file, people.lookupPrincipalByName(name));
        }
    }
}
