package org.safeconduct.vault.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeconduct.vault.CaseDestroyed;
import org.safeconduct.vault.Disk;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.seal.Seal.Unsealed;

/// The identities of all cases, each in a file of its own that is sealed for the organisation.
///
/// Destroying an identity destroys every object of its case, wherever copies of them lie, backups of this
/// folder aside.
public final class CaseKeys {
    /// A handle without meaning: no name may hide in it, and no path.
    private static final Pattern HANDLE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /// So many opened keys are held at most.
    private static final int MOST_HELD = 256;

    private final Path folder;
    private final Identity organisation;
    private final Map<String, Held> held = new HashMap<>();

    /// A key that was opened, with the bytes of its file: it is used again for those very bytes alone.
    @SuppressWarnings("ArrayRecordComponent") // compared byte by byte, never as a record
    private record Held(byte[] sealed, Identity identity) {}

    public CaseKeys(Path folder, Identity organisation) {
        this.folder = folder;
        this.organisation = organisation;
    }

    /// Answers once the key was opened again from the disk.
    public synchronized Identity make(String caseRef) {
        var file = file(caseRef);
        if (Files.exists(file)) {
            throw new VaultException("The case " + caseRef + " has a key already.");
        }
        if (Files.exists(grave(caseRef))) {
            throw new CaseDestroyed(caseRef);
        }
        Disk.write(file, sealed(Identity.make().secret()));
        return find(caseRef).orElseThrow();
    }

    /// The key of the case, made where there is none yet.
    public synchronized Identity findOrMake(String caseRef) {
        return find(caseRef).orElseGet(() -> make(caseRef));
    }

    /// Empty where the case never had a key or it was destroyed.
    ///
    /// @throws VaultException when there is one that this organisation cannot open
    public synchronized Optional<Identity> find(String caseRef) {
        var file = file(caseRef);
        return Files.exists(file) ? Optional.of(opened(caseRef, Disk.read(file))) : Optional.empty();
    }

    /// Makes every object of the case unreadable for good; the case never gets a key again. Whether that is
    /// allowed was decided before. May be asked again.
    public synchronized void destroy(String caseRef) {
        held.remove(caseRef);
        try {
            Disk.write(grave(caseRef), new byte[0]);
            var file = file(caseRef);
            if (Files.exists(file)) {
                overwrite(file);
                Files.delete(file);
                Disk.syncFolder(folder);
            }
        } catch (IOException e) {
            throw new VaultException("The key of case " + caseRef + " cannot be destroyed.", e);
        }
    }

    // On a plain disk the old sectors would otherwise wait for somebody: written over in place, forced, then deleted.
    private static void overwrite(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate((int) channel.size()));
            channel.force(true);
        }
    }

    // Opening a key costs as much as opening a small file; reading its bytes costs little and shows every change.
    private Identity opened(String caseRef, byte[] sealed) {
        var known = held.get(caseRef);
        if (known != null && Arrays.equals(known.sealed(), sealed)) {
            return known.identity();
        }
        if (held.size() >= MOST_HELD) {
            held.clear();
        }
        var identity = open(caseRef, sealed);
        held.put(caseRef, new Held(sealed, identity));
        return identity;
    }

    private Identity open(String caseRef, byte[] sealed) {
        var content = new ByteArrayOutputStream();
        if (Seal.open(new ByteArrayInputStream(sealed), organisation, content) instanceof Unsealed.Authentic) {
            return Identity.find(content.toString(StandardCharsets.US_ASCII)).orElseThrow();
        }
        throw new VaultException("The key of case " + caseRef + " was altered, or is of another organisation.");
    }

    private byte[] sealed(byte[] secret) {
        var file = new ByteArrayOutputStream();
        try (OutputStream stream = Seal.onto(file, organisation.recipient())) {
            stream.write(secret);
        } catch (IOException e) {
            throw new VaultException("The key cannot be sealed.", e);
        }
        return file.toByteArray();
    }

    private Path grave(String caseRef) {
        return file(caseRef).resolveSibling(caseRef + ".destroyed");
    }

    private Path file(String caseRef) {
        if (!HANDLE.matcher(caseRef).matches()) {
            throw new IllegalArgumentException("a case is referred to by small letters, digits and hyphens");
        }
        return folder.resolve(caseRef + ".age");
    }
}
