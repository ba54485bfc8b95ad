package org.safeconduct.app.evidence.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A time-stamping authority that is no program of ours: OpenSSL, with a root of its own.
///
/// @param folder in which it works
record OutsideAuthority(Path folder) {
    static final String WANTED = "openssl is not installed";

    static boolean isInstalled() {
        return Files.isExecutable(Path.of("/usr/bin/openssl"));
    }

    static OutsideAuthority open(Path folder) throws IOException {
        Files.writeString(folder.resolve("use"), "extendedKeyUsage=critical,timeStamping\n");
        Files.writeString(folder.resolve("serial"), "01\n");
        Files.writeString(folder.resolve("settings"), """
                [tsa]
                default_tsa = outside
                [outside]
                serial = serial
                default_policy = 1.2.3.4.1
                digests = sha256
                signer_digest = sha256
                ess_cert_id_alg = sha256
                """);
        var authority = new OutsideAuthority(folder);
        authority.run("req -x509 -newkey rsa:2048 -nodes -keyout root.key -out root.pem -subj /CN=Root -days 3650");
        authority.run("req -newkey rsa:2048 -nodes -keyout own.key -out own.csr -subj /CN=Outside");
        authority.run(
                "x509 -req -in own.csr -CA root.pem -CAkey root.key -CAcreateserial -out own.pem -days 3650 -extfile use");
        return authority;
    }

    byte[] answer(byte[] request) {
        try {
            Files.write(folder.resolve("request.tsq"), request);
            run("ts -reply -config settings -queryfile request.tsq -signer own.pem -inkey own.key -chain root.pem"
                    + " -out answer.tsr");
            return Files.readAllBytes(folder.resolve("answer.tsr"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A request that no house of ours made.
    byte[] foreignRequest() throws IOException {
        run("ts -query -data use -sha256 -cert -out foreign.tsq");
        return Files.readAllBytes(folder.resolve("foreign.tsq"));
    }

    byte[] root() throws IOException {
        return Files.readAllBytes(folder.resolve("root.pem"));
    }

    private void run(String words) {
        try {
            var process = new ProcessBuilder(("/usr/bin/openssl " + words).split(" "))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("told").toFile())
                    .start();
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(Files.readString(folder.resolve("told")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
