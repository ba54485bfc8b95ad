package org.safeconduct.app.platform.listen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.springframework.boot.ssl.pem.PemContent;

/// A certificate and its private key, both as PEM files, looked at before the start so that no browser has to complain.
///
/// Whoever renews them writes over the two files: the new ones are used from the next visitor on, without a new start.
public record Seal(Path certificate, Path key) {
    private static final byte[] SAMPLE = {1, 2, 3};

    public Seal {
        var first = certificate(certificate);
        if (!belongTogether(first, key(key))) {
            throw new CannotGoOn("The key " + key + " is not the key of the certificate " + certificate
                    + ". Give the one that was made with it.");
        }
    }

    /// In the words of the web server.
    Map<String, Object> settings() {
        var bundle = "spring.ssl.bundle.pem.door.";
        var settings = new LinkedHashMap<String, Object>();
        settings.put(bundle + "keystore.certificate", certificate.toUri().toString());
        settings.put(bundle + "keystore.private-key", key.toUri().toString());
        settings.put(bundle + "keystore.verify-keys", true);
        settings.put(bundle + "reload-on-update", true);
        // Long enough for a key that is written right after its certificate.
        settings.put("spring.ssl.bundle.watch.file.quiet-period", "2s");
        settings.put("server.ssl.bundle", "door");
        return settings;
    }

    private static X509Certificate certificate(Path file) {
        try {
            var first = text(file).getCertificates().getFirst();
            first.checkValidity();
            return first;
        } catch (CertificateExpiredException e) {
            throw new CannotGoOn("The certificate " + file + " has expired. Browsers would refuse it; renew it.", e);
        } catch (CertificateNotYetValidException e) {
            throw new CannotGoOn(
                    "The certificate " + file + " holds only from a later day on. Look at the clock of this machine.",
                    e);
        } catch (IOException | RuntimeException e) {
            throw new CannotGoOn("The file " + file + " is not a valid certificate in PEM form.", e);
        }
    }

    private static PrivateKey key(Path file) {
        if (!Files.isReadable(file)) {
            throw new CannotGoOn("The private key " + file + " cannot be read.");
        }
        try {
            var key = text(file).getPrivateKey();
            if (key != null) {
                return key;
            }
        } catch (IOException | RuntimeException e) {
            throw new CannotGoOn("The file " + file + " is not a private key in PEM form without a password.", e);
        }
        throw new CannotGoOn("The file " + file + " is not a private key in PEM form without a password.");
    }

    private static PemContent text(Path file) throws IOException {
        return PemContent.of(Files.readString(file));
    }

    /// What one signs, the other can check.
    private static boolean belongTogether(X509Certificate certificate, PrivateKey key) {
        try {
            var signature = Signature.getInstance(
                    switch (key.getAlgorithm()) {
                        case "RSA" -> "SHA256withRSA";
                        case "EC" -> "SHA256withECDSA";
                        default -> key.getAlgorithm();
                    });
            signature.initSign(key);
            signature.update(SAMPLE);
            var signed = signature.sign();
            signature.initVerify(certificate.getPublicKey());
            signature.update(SAMPLE);
            return signature.verify(signed);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
