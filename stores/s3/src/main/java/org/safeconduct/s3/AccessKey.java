package org.safeconduct.s3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.safeconduct.vault.VaultException;

/// What the store knows us by.
public record AccessKey(String id, String secret) {
    /// From a file of two lines: the id, then the secret.
    public static AccessKey read(Path file) {
        try {
            var lines = Files.readString(file).lines().map(String::strip).toList();
            if (lines.size() != 2 || lines.contains("")) {
                throw new VaultException("The key file " + file
                        + " of the object store must have two lines: the id of the access key, then its secret.");
            }
            return new AccessKey(lines.getFirst(), lines.getLast());
        } catch (IOException e) {
            throw new VaultException("The key file " + file + " of the object store cannot be read.", e);
        }
    }

    /// The secret stays out of messages and logs.
    @Override
    public String toString() {
        return id;
    }
}
