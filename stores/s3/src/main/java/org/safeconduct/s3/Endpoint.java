package org.safeconduct.s3;

import java.net.URI;
import java.util.Set;
import org.safeconduct.vault.VaultException;

/// Where a store is; nothing is sent anywhere else.
///
/// @param address of the store without the bucket, such that nobody on the way can read
/// @param region what the store calls it in signatures
public record Endpoint(URI address, String region) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public Endpoint {
        if (address.getHost() == null || !isSafe(address)) {
            throw new VaultException("The address of the object store must begin with https://, not " + address + ".");
        }
    }

    private static boolean isSafe(URI address) {
        return "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost()));
    }
}
