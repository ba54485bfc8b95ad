package org.safeconduct.app.evidence.passage;

import java.time.Instant;
import java.util.UUID;

/// What somebody of the team wrote beside a page.
public record PageNote(UUID id, UUID itemId, int page, String words, UUID writtenBy, Instant written) {}
