package org.safeconduct.app.platform.listen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// A certificate for `localhost` that nobody vouches for, made by the JDK's own tool.
public record SelfMade(X509Certificate certificate, Path pem, Path key) {
    private static final String PASSWORD = "for-the-test";

    /// Holds for a day.
    public static SelfMade in(Path folder, String name) {
        return in(folder, name, "-1H");
    }

    /// @param start when it begins to hold, in the words of `keytool`
    static SelfMade in(Path folder, String name, String start) {
        try {
            var store = folder.resolve(name + ".p12");
            make(store, start);
            var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
            var certificate = (X509Certificate) keys.getCertificate("door");
            return new SelfMade(
                    certificate,
                    write(folder.resolve(name + ".pem"), "CERTIFICATE", certificate.getEncoded()),
                    write(
                            folder.resolve(name + ".key"),
                            "PRIVATE KEY",
                            keys.getKey("door", PASSWORD.toCharArray()).getEncoded()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static void make(Path store, String start) throws IOException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var words = List.of(
                keytool,
                "-genkeypair",
                "-alias",
                "door",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost",
                "-startdate",
                start,
                "-validity",
                "1",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                store.toString());
        var made = new ProcessBuilder(words).redirectErrorStream(true).start();
        var said = new String(made.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (made.onExit().join().exitValue() != 0) {
            throw new AssertionError(said);
        }
    }

    private static Path write(Path file, String kind, byte[] content) throws IOException {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return Files.writeString(file, "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, lines, kind));
    }

    /// A visitor's, who trusts this certificate and no other.
    public SSLContext trusted() {
        try {
            var known = KeyStore.getInstance("PKCS12");
            known.load(null, null);
            known.setCertificateEntry("door", certificate);
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(known);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
