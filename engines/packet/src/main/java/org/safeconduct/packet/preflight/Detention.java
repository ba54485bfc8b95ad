package org.safeconduct.packet.preflight;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.filing.Custody;

/// Whether the filing agrees with itself about where the respondent is held (rule DOC-10: the cover says DETAINED).
final class Detention {
    private static final List<String> PLACES_OF_DETENTION =
            List.of("detention", "processing center", "correctional", "jail", "prison");

    private Detention() {}

    static Optional<Finding> isTheFacilityNamed(Inspection inspection) {
        var custody = inspection.filing().custody();
        return custody.isDetained() && custody.facility() == null
                ? Optional.of(inspection.blocks(
                        "DOC-10", null, "The respondent is detained, but the place of detention is not named."))
                : Optional.empty();
    }

    static Optional<Finding> doMarksAgreeWithCustody(Inspection inspection) {
        var detained = inspection.rule("DOC-10").items().getFirst();
        boolean marked = inspection.filing().marks().stream().anyMatch(mark -> Words.same(mark, detained));
        return marked && !inspection.filing().custody().isDetained()
                ? Optional.of(inspection.blocks(
                        "DOC-10",
                        null,
                        "The cover would say " + detained + ", but 'custody' says that the respondent is not."))
                : Optional.empty();
    }

    static Optional<Finding> doesCustodyAgreeWithItself(Inspection inspection) {
        var custody = inspection.filing().custody();
        boolean never = custody.state() == Custody.State.NEVER_DETAINED;
        return never && (custody.facility() != null || custody.since() != null)
                ? Optional.of(inspection.confirm(
                        "DOC-10",
                        null,
                        "'custody' says that the respondent was never detained, and yet names a place or a day."))
                : Optional.empty();
    }

    static Optional<Finding> doesCustodyAgreeWithTheCourt(Inspection inspection) {
        var filing = inspection.filing();
        var court = String.join(" ", filing.court().address()).toLowerCase(Locale.ROOT);
        boolean detainedCourt = PLACES_OF_DETENTION.stream().anyMatch(court::contains);
        return detainedCourt && !filing.custody().isDetained()
                ? Optional.of(inspection.confirm(
                        "ICPM-09",
                        null,
                        "The court sits at a place of detention, but the respondent is not detained."
                                + " Is this still the right court?"))
                : Optional.empty();
    }
}
