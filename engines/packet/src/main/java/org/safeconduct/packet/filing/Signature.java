package org.safeconduct.packet.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who signs a paper and whether it is signed yet.
///
/// @param signed whether the signature is on the paper; a paper that still waits for it blocks the filing
public record Signature(String name, @Nullable LocalDate date, boolean signed) {}
