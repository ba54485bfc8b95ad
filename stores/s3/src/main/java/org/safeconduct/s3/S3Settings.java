package org.safeconduct.s3;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.safeconduct.vault.VaultException;

/// Which bucket of which store, and how long to wait for it.
///
/// @param endpoint the address of the store without the bucket; nothing is sent anywhere else
/// @param staging a folder of this machine, with room for the largest file that is kept
public record S3Settings(URI endpoint, String bucket, String region, AccessKey key, Path staging, Patience patience) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public S3Settings {
        if (endpoint.getHost() == null || !isSafe(endpoint)) {
            throw new VaultException("The address of the object store must begin with https://, not " + endpoint + ".");
        }
    }

    /// What the store is called in a sentence.
    String name() {
        return endpoint.getHost();
    }

    private static boolean isSafe(URI endpoint) {
        return "https".equals(endpoint.getScheme())
                || ("http".equals(endpoint.getScheme()) && THIS_MACHINE.contains(endpoint.getHost()));
    }
}
