package org.safeconduct.samples.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// PDFs that open without a password but forbid changes, as office systems send them: AES-128, empty user password.
public final class Locked {
    private static final int BITS = 128;

    private Locked() {}

    public static PDDocument lock(PDDocument document) {
        var allowed = new AccessPermission();
        allowed.setCanModify(false);
        allowed.setCanAssembleDocument(false);
        var policy = new StandardProtectionPolicy("sample-owner", "", allowed);
        policy.setEncryptionKeyLength(BITS);
        policy.setPreferAES(true);
        try {
            // Standard encryption takes the file's identifier into its keys (ISO 32000-1, 7.6.3.3), and PDFBox makes
            // one
            // from the clock where there is none.
            document.getDocument().setDocumentID(new COSArray(List.of(identifier(), identifier())));
            document.protect(policy);
            document.getEncryption().getSecurityHandler().setCustomSecureRandom(new Fixed());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document;
    }

    private static COSString identifier() {
        return new COSString("safeconduct-0555".getBytes(StandardCharsets.US_ASCII));
    }

    /// Initialisation vectors that repeat, so that the sample is the same file each time. There is nothing to protect
    /// in it.
    private static final class Fixed extends SecureRandom {
        private static final long serialVersionUID = 1L;

        Fixed() {
            super(new Sequence(), new Quiet());
        }
    }

    private static final class Quiet extends Provider {
        private static final long serialVersionUID = 1L;

        Quiet() {
            super("Fixed", "1", "a repeatable sequence for samples");
        }
    }

    private static final class Sequence extends SecureRandomSpi {
        private static final long serialVersionUID = 1L;
        private final Random random = new Random(555);

        @Override
        protected void engineSetSeed(byte[] seed) {}

        @Override
        protected void engineNextBytes(byte[] bytes) {
            random.nextBytes(bytes);
        }

        @Override
        protected byte[] engineGenerateSeed(int count) {
            return new byte[count];
        }
    }
}
