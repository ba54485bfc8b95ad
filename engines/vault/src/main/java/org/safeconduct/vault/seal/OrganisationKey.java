package org.safeconduct.vault.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.safeconduct.vault.Disk;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.seal.Seal.Unsealed;

/// The file that holds the organisation's identity: sealed under a passphrase, or a plain key file of
/// `age-keygen` on a medium that is kept apart. Where both are lost, every case is.
public final class OrganisationKey {
    private OrganisationKey() {}

    /// Makes an identity and a file for it. Answers once the file was opened again from the disk.
    ///
    /// @throws VaultException when there is a file already, since to replace it is to lose all cases
    public static Identity create(Path file, char[] passphrase) {
        return create(file, Passphrase.of(passphrase));
    }

    static Identity create(Path file, Passphrase passphrase) {
        if (Files.exists(file)) {
            throw new VaultException("There is an organisation key in " + file.getFileName() + " already.");
        }
        var made = Identity.make();
        Disk.write(file, sealed(made.secret(), passphrase));
        return open(file, passphrase)
                .orElseThrow(() -> new VaultException("The disk does not give back the key that was written to it."));
    }

    /// Empty where the passphrase is wrong or the file was altered.
    public static Optional<Identity> open(Path file, char[] passphrase) {
        return open(file, Passphrase.of(passphrase));
    }

    /// Empty where the file is no key file.
    public static Optional<Identity> openKeyFile(Path file) {
        return Identity.find(new String(Disk.read(file), StandardCharsets.US_ASCII));
    }

    static Optional<Identity> open(Path file, Passphrase passphrase) {
        var content = new ByteArrayOutputStream();
        var found = Seal.open(new ByteArrayInputStream(Disk.read(file)), passphrase, content);
        return found instanceof Unsealed.Authentic
                ? Identity.find(content.toString(StandardCharsets.US_ASCII))
                : Optional.empty();
    }

    private static byte[] sealed(byte[] secret, Passphrase passphrase) {
        var file = new ByteArrayOutputStream();
        try (OutputStream stream = Seal.onto(file, List.of(passphrase))) {
            stream.write(secret);
        } catch (IOException e) {
            throw new VaultException("The organisation key cannot be sealed.", e);
        }
        return file.toByteArray();
    }
}
