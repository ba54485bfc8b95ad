package org.safeconduct.app.platform.listen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.safeconduct.app.platform.folder.CannotGoOn;

/// A certificate and its private key, both as PEM files.
public record Seal(Path certificate, Path key) {
    public Seal {
        check(certificate);
        if (!Files.isReadable(key)) {
            throw new CannotGoOn("The private key " + key + " cannot be read.");
        }
    }

    private static void check(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            var first =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
            first.checkValidity();
        } catch (CertificateExpiredException e) {
            throw new CannotGoOn("The certificate " + file + " has expired. Browsers would refuse it; renew it.", e);
        } catch (IOException | CertificateException e) {
            throw new CannotGoOn("The file " + file + " is not a valid certificate in PEM form.", e);
        }
    }
}
