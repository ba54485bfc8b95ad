package org.safeconduct.app.rules.pack;

import java.time.Instant;
import java.util.UUID;

/// A publisher's key that this house trusts.
///
/// @param line as the publisher prints it
/// @param name of whoever trusted it
public record Trusted(UUID id, String line, String name, Instant entered) {}
