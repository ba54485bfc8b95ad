package org.safeconduct.app.filing.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.filing.Custody;
import org.safeconduct.packet.filing.FilingKind;
import org.safeconduct.packet.filing.Proceeding;

/// What the first page of a filing says, and what decides about its marks.
///
/// @param day of filing
/// @param courtAddress lines
/// @param marks one a line, such as EMERGENCY
/// @param motion what is asked, in a motion only
public record Cover(
        FilingKind kind,
        String title,
        LocalDate day,
        Proceeding proceeding,
        String city,
        String state,
        String courtAddress,
        @Nullable String judge,
        @Nullable Hearing hearing,
        Held held,
        String marks,
        @Nullable Motion motion) {

    /// The next hearing.
    public record Hearing(LocalDate on, @Nullable LocalTime at, String kind) {}

    /// Where the lead respondent is held.
    public record Held(
            Custody.State custody,
            @Nullable String facility,
            @Nullable LocalDate since) {}

    /// What is asked of the court.
    ///
    /// @param paper the document that is the motion
    /// @param findings sentences of the proposed order, one a line
    public record Motion(@Nullable UUID paper, @Nullable String relief, String findings) {}
}
