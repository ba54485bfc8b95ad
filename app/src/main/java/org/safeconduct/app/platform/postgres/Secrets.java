package org.safeconduct.app.platform.postgres;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import org.safeconduct.app.platform.folder.CannotGoOn;

/// The passwords of a cluster: made by chance once, known to nobody, kept in a file only we may read.
record Secrets(Login administrator, Login owner, Login app) {
    private static final SecureRandom CHANCE = new SecureRandom();

    /// Reads the file, or makes it when there is no cluster yet that it would have to fit.
    static Secrets in(Path folder, boolean clusterExists) {
        Path file = folder.resolve("postgres.properties");
        return read(file).orElseGet(() -> {
            if (clusterExists) {
                throw new CannotGoOn("%s is missing, and without it nobody can open the database beside it. Put it back"
                                .formatted(file)
                        + " from a copy of the folder, or restore a backup into an empty folder.");
            }
            return make().write(file);
        });
    }

    private static Secrets make() {
        return new Secrets(
                new Login("safeconduct_admin", password()),
                new Login("safeconduct_owner", password()),
                new Login("safeconduct_app", password()));
    }

    private static String password() {
        byte[] bytes = new byte[24];
        CHANCE.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    private static Optional<Secrets> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            lines.load(in);
        } catch (IOException e) {
            throw new CannotGoOn(file + " cannot be read.", e);
        }
        return Optional.of(new Secrets(
                login(lines, "safeconduct_admin"), login(lines, "safeconduct_owner"), login(lines, "safeconduct_app")));
    }

    private static Login login(Properties lines, String user) {
        return new Login(user, lines.getProperty(user, ""));
    }

    private Secrets write(Path file) {
        var lines = new Properties();
        for (Login login : new Login[] {administrator, owner, app}) {
            lines.setProperty(login.user(), login.password());
        }
        var text = new StringWriter();
        try {
            lines.store(text, "Keep this file private, and keep it with the database beside it.");
            PrivateFile.write(file, text.toString());
            return this;
        } catch (IOException e) {
            throw new CannotGoOn(file + " cannot be written.", e);
        }
    }
}
