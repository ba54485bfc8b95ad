package org.safeconduct.packet.preflight;

import java.util.Optional;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.filing.Document;

/// Whether an English declaration by someone without English was read to them, and who says so (rule LANG-04).
final class Interpretations {
    private Interpretations() {}

    static Optional<Finding> isThereACertificate(Inspection inspection, Document document) {
        return document.madeWithoutEnglish() && !document.isForeign() && document.interpretation() == null
                ? Optional.of(inspection.blocks(
                        "LANG-04",
                        document.file(),
                        "'" + document.title() + "' is in English, but its maker doesn't understand English;"
                                + " it needs a certificate of interpretation."))
                : Optional.empty();
    }

    static Optional<Finding> isItSigned(Inspection inspection, Document document) {
        return Optional.ofNullable(document.interpretation())
                .filter(interpretation -> !interpretation.signature().signed())
                .map(interpretation -> inspection.blocks(
                        "LANG-04",
                        document.file(),
                        "The interpreter hasn't signed the certificate of interpretation for '" + document.title()
                                + "' yet."));
    }

    /// The rule asks this of translators; courts expect it of interpreters as well.
    static Optional<Finding> canTheInterpreterBeReached(Inspection inspection, Document document) {
        return Optional.ofNullable(document.interpretation())
                .filter(interpretation -> interpretation.file() == null)
                .flatMap(interpretation -> Certificates.missing(interpretation.interpreter()))
                .map(missing -> inspection.warns(
                        "LANG-04",
                        document.file(),
                        "The certificate of interpretation for '" + document.title() + "' lacks the interpreter's "
                                + missing + "."));
    }

    static Optional<Finding> doesItsPaperSayWhatTheRuleAsks(Inspection inspection, Document document) {
        var rule = inspection.rule("LANG-04");
        return Optional.ofNullable(document.interpretation())
                .flatMap(interpretation -> inspection
                        .text(interpretation.file())
                        .filter(text -> !Words.holdAll(text, rule.keywords()))
                        .map(text -> inspection.confirm(
                                "LANG-04",
                                interpretation.file(),
                                "See that this certificate says " + String.join("; ", rule.items()) + ".")));
    }
}
