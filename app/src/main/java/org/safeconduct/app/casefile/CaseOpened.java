package org.safeconduct.app.casefile;

import java.util.UUID;

/// A case was opened, in the transaction that is still running. Rooms that hold a part of a case lay it out now.
public record CaseOpened(UUID caseId, Opening opening) {}
