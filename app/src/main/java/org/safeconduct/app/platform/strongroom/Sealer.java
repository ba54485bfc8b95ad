package org.safeconduct.app.platform.strongroom;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.safeconduct.vault.Disk;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.seal.CaseKeys;
import org.safeconduct.vault.seal.Identity;
import org.safeconduct.vault.seal.Seal;
import org.safeconduct.vault.seal.Seal.Unsealed;
import org.springframework.stereotype.Component;

/// Seals what is no object of its own: secrets in the database, pieces of an upload, what a cache keeps.
@Component
public class Sealer {
    private final Identity organisation;
    private final CaseKeys keys;

    Sealer(Strongroom strongroom) {
        this.organisation = strongroom.organisation();
        this.keys = strongroom.keys();
    }

    /// For the organisation as a whole.
    public byte[] seal(byte[] content) {
        return seal(content, organisation);
    }

    /// What was sealed for the organisation.
    ///
    /// @throws VaultException when it was altered
    public byte[] open(byte[] sealed) {
        return open(sealed, organisation);
    }

    /// For one case, and gone with the key of that case.
    public byte[] seal(UUID caseId, byte[] content) {
        return seal(content, key(caseId));
    }

    /// What was sealed for that case.
    ///
    /// @throws VaultException when it was altered
    public byte[] open(UUID caseId, byte[] sealed) {
        return open(sealed, key(caseId));
    }

    /// Seals a file for one case. The target is whole or absent.
    public void seal(UUID caseId, Path from, Path to) {
        var beside = to.resolveSibling(".new-" + UUID.randomUUID());
        try {
            Disk.createFolders(Disk.folderOf(to));
            try (OutputStream out =
                    Seal.onto(Files.newOutputStream(beside), key(caseId).recipient())) {
                Files.copy(from, out);
            }
            Files.move(beside, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes what is sealed already. The file is whole or absent, and on the medium.
    public void write(Path file, byte[] sealed) {
        Disk.write(file, sealed);
    }

    /// Opens a sealed file into the clear.
    ///
    /// @return false when it was altered; then nothing is at the target
    public boolean open(UUID caseId, Path from, Path to) {
        try (InputStream in = Files.newInputStream(from)) {
            boolean whole;
            try (OutputStream out = Files.newOutputStream(to)) {
                whole = Seal.open(in, key(caseId), out) instanceof Unsealed.Authentic;
            }
            if (!whole) {
                Files.delete(to);
            }
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Identity key(UUID caseId) {
        return keys.findOrMake(caseId.toString());
    }

    private static byte[] seal(byte[] content, Identity identity) {
        var sealed = new ByteArrayOutputStream();
        try (OutputStream out = Seal.onto(sealed, identity.recipient())) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sealed.toByteArray();
    }

    private static byte[] open(byte[] sealed, Identity identity) {
        var content = new ByteArrayOutputStream();
        if (Seal.open(new ByteArrayInputStream(sealed), identity, content) instanceof Unsealed.Authentic) {
            return content.toByteArray();
        }
        throw new VaultException("What was sealed has been altered.");
    }
}
