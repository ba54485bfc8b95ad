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

    /// Makes an identity and a plain key file for it, which only this account may read. Answers once it was read
    /// back from the disk.
    ///
    /// @throws VaultException when there is a file already, since to replace it is to lose all cases
    public static Identity createKeyFile(Path file) {
        refuseToReplace(file);
        Disk.write(file, Identity.make().secret());
        return openKeyFile(file).orElseThrow(OrganisationKey::lost);
    }

    /// Puts an identity that lay in a plain key file under a passphrase. The key file is still there afterwards.
    ///
    /// @throws VaultException when there is a sealed file already
    public static Identity seal(Path file, Identity identity, char[] passphrase) {
        return write(file, identity, Passphrase.of(passphrase));
    }

    static Identity create(Path file, Passphrase passphrase) {
        return write(file, Identity.make(), passphrase);
    }

    private static Identity write(Path file, Identity identity, Passphrase passphrase) {
        refuseToReplace(file);
        Disk.write(file, sealed(identity.secret(), passphrase));
        return open(file, passphrase).orElseThrow(OrganisationKey::lost);
    }

    private static void refuseToReplace(Path file) {
        if (Files.exists(file)) {
            throw new VaultException("There is an organisation key in " + file.getFileName() + " already.");
        }
    }

    private static VaultException lost() {
        return new VaultException("The disk does not give back the key that was written to it.");
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
