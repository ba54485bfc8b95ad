package org.safeconduct.packet.preflight;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.packet.Finding;

/// Whether the cover page can say what rule DOC-09 asks.
final class Cover {
    private Cover() {}

    static Optional<Finding> isThereATitle(Inspection inspection) {
        return inspection.filing().title().isBlank()
                ? Optional.of(inspection.blocks("IN-18", null, "The filing has no title; the cover needs one."))
                : Optional.empty();
    }

    static Optional<Finding> isTheRepresentativeComplete(Inspection inspection) {
        var representative = inspection.filing().representative();
        var missing = Stream.of(
                        representative.title().isBlank() ? "title" : "",
                        representative.address().isEmpty() ? "address" : "",
                        representative.phone().isBlank() ? "telephone" : "",
                        representative.email().isBlank() ? "e-mail" : "",
                        representative.eoirId() == null ? "EOIR ID" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        inspection.blocks("DOC-09", null, "The cover lacks of the representative: " + missing + "."));
    }

    static Optional<Finding> areJudgeAndHearingNamed(Inspection inspection) {
        var filing = inspection.filing();
        var missing = Stream.of(
                        filing.judge() == null ? "the judge" : "",
                        filing.hearing() == null ? "the next hearing" : "",
                        filing.hearing() != null && filing.hearing().time() == null ? "the hour of the hearing" : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" and "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(inspection.confirm(
                        "DOC-09", null, "The cover doesn't name " + missing + ". Is nothing set yet?"));
    }

    static Stream<Finding> areANumbersDistinct(Inspection inspection) {
        var seen = new HashSet<String>();
        return inspection.filing().respondents().stream()
                .filter(respondent -> !seen.add(respondent.aNumber().digits()))
                .map(respondent -> inspection.blocks(
                        "IN-14",
                        null,
                        "Two respondents have the A-number " + respondent.aNumber() + "; each person has one of their"
                                + " own."));
    }
}
