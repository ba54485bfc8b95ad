package org.safeconduct.app.platform.access;

import java.util.UUID;

/// Knows who works on which case.
@FunctionalInterface
public interface CaseTeams {
    /// Whether the acting member is on the team of the case. False also where there is no such case, so that nobody
    /// learns which cases exist.
    boolean includesActor(UUID caseId);
}
