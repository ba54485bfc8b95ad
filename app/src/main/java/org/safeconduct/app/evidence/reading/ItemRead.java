package org.safeconduct.app.evidence.reading;

import java.util.UUID;

/// An item was read and has pages to look at; said in the name of whoever asked for it. Whoever listens fails
/// by itself and stops no reading.
public record ItemRead(UUID caseId, UUID item) {}
