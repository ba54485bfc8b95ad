package org.safeconduct.packet.preflight;

import java.util.Optional;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.filing.FilingKind;
import org.safeconduct.packet.filing.Proceeding;

/// Whether the pieces that belong to such a filing are there, in the case folder or at the court.
final class Pieces {
    private static final String ASYLUM_FORM = "I-589";

    private Pieces() {}

    static Optional<Finding> isThereAnApplicationForm(Inspection inspection) {
        var filing = inspection.filing();
        return filing.kind() == FilingKind.APPLICATION && filing.forms().isEmpty()
                ? Optional.of(inspection.blocks(
                        "DOC-06", null, "This is filed as an application, but no form is listed under 'forms'."))
                : Optional.empty();
    }

    static Optional<Finding> isThereAProposedOrder(Inspection inspection) {
        var motion = inspection.filing().motion();
        return isMotion(inspection) && (motion == null || motion.relief().isBlank())
                ? Optional.of(inspection.blocks(
                        "DOC-08",
                        null,
                        "A motion carries a proposed order; say under 'motion' what relief is asked for."))
                : Optional.empty();
    }

    static Optional<Finding> isThereEvidence(Inspection inspection) {
        return isMotion(inspection) && inspection.filing().exhibits().isEmpty()
                ? Optional.of(inspection.confirm(
                        "DOC-14", null, "The motion has no exhibit. Is every fact it relies on in the record already?"))
                : Optional.empty();
    }

    static Optional<Finding> isThereAnAppearance(Inspection inspection) {
        var appearance = inspection.rule("APP-01").text();
        return hasForm(inspection, appearance)
                ? Optional.empty()
                : Optional.of(inspection.confirm(
                        "APP-01",
                        null,
                        "Form " + appearance + " is not part of this filing. Has the court accepted it already?"));
    }

    static Optional<Finding> isBondApart(Inspection inspection) {
        return inspection.filing().proceeding() == Proceeding.BOND
                ? Optional.of(inspection.confirm(
                        "DOC-13",
                        null,
                        "Bond has its own record: see that the appearance covers custody and bond, and that papers of"
                                + " the removal case are filed there again if needed."))
                : Optional.empty();
    }

    static Optional<Finding> isThereAFeeReceipt(Inspection inspection) {
        boolean receipt = inspection.documents().anyMatch(document -> Words.name(document.title(), "receipt"));
        return hasForm(inspection, ASYLUM_FORM) && !receipt
                ? Optional.of(inspection.confirm(
                        "FEE-01",
                        null,
                        "No document is called a receipt. Is the fee for the " + ASYLUM_FORM
                                + " paid, and its receipt attached?"))
                : Optional.empty();
    }

    private static boolean isMotion(Inspection inspection) {
        return inspection.filing().kind() == FilingKind.MOTION;
    }

    private static boolean hasForm(Inspection inspection, String number) {
        return inspection.filing().forms().stream().anyMatch(form -> form.form().equals(number));
    }
}
