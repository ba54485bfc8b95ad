package org.safeconduct.app.casefile.proceeding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One matter before one court or officer.
///
/// @param number the court's own, where it is not the A-number
public record Proceeding(
        UUID id,
        Kind kind,
        String court,
        @Nullable String judge,
        @Nullable String number,
        @Nullable LocalDate opened,
        @Nullable LocalDate ended,
        int version) {

    /// What it is about.
    public enum Kind {
        REMOVAL,
        BOND,
        WITHHOLDING_ONLY,
        ASYLUM_ONLY,
        CREDIBLE_FEAR_REVIEW,
        REASONABLE_FEAR_REVIEW,
        ASYLUM_OFFICE,
        BIA_APPEAL,
        PETITION_FOR_REVIEW,
        HABEAS,
        PAROLE_REQUEST,
        OTHER
    }
}
