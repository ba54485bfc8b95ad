package org.safeconduct.app.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known on the day a case is opened.
public record Opening(
        ClientName client, @Nullable ANumber aNumber, Stage stage, LocalDate opened, Whereabouts whereabouts) {}
