package org.safeconduct.app.casefile;

import java.time.LocalDate;

/// A line in the history of a case.
public record StageReached(Stage stage, LocalDate since) {}
