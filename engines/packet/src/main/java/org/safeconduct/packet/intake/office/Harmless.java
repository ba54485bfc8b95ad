package org.safeconduct.packet.intake.office;

import java.nio.file.Path;

/// A rewritten copy that an office program may open.
///
/// @param file in the scratch folder; its extension tells the format
record Harmless(Path file, Traces traces) {}
