package org.safeconduct.packet.splice;

import java.nio.file.Path;

/// A file that was written, with its length in bytes.
public record Written(Path file, long size, int pages) {}
