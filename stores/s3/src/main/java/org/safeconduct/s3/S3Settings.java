package org.safeconduct.s3;

import java.nio.file.Path;

/// Which bucket of which store, and how long to wait for it.
///
/// @param staging a folder of this machine, with room for the largest file that is kept
public record S3Settings(Endpoint endpoint, String bucket, AccessKey key, Path staging, Patience patience) {
    /// What the store is called in a sentence.
    String name() {
        return endpoint.address().getHost();
    }
}
