package org.safeconduct.packet.intake.hostile;

import java.io.IOException;
import java.nio.file.Path;

/// How an input is made.
@FunctionalInterface
interface Recipe {
    /// Makes it where nothing is yet.
    void make(Path file) throws IOException;
}
