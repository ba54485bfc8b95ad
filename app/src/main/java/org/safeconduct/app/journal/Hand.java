package org.safeconduct.app.journal;

import java.time.Instant;
import java.util.UUID;

/// Whoever last changed a thing, and when.
public record Hand(UUID subject, UUID actor, Instant at) {}
