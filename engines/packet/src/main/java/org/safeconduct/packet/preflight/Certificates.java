package org.safeconduct.packet.preflight;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.filing.Document;
import org.safeconduct.packet.filing.Translation.Certificate;
import org.safeconduct.packet.filing.Translator;

/// Whether a translator's certificate is what rules LANG-01 to LANG-03 ask.
///
/// A certificate that we typeset says what is asked by itself, so only its facts are looked at. Of one that is a
/// paper already, the words are looked for; a machine may misread them, so their absence is only to be confirmed.
final class Certificates {
    private Certificates() {}

    static Optional<Finding> isItSigned(Inspection inspection, Document document) {
        return certificate(document, certificate -> !certificate.signature().signed())
                .map(certificate -> inspection.blocks(
                        "LANG-01",
                        document.file(),
                        "The translator hasn't signed the certificate for '" + document.title() + "' yet."));
    }

    static Optional<Finding> isItDated(Inspection inspection, Document document) {
        return certificate(
                        document,
                        certificate -> certificate.signature().signed()
                                && certificate.signature().date() == null)
                .map(certificate -> inspection.warns(
                        "LANG-03",
                        document.file(),
                        "The translator's certificate for '" + document.title() + "' is signed but not dated."));
    }

    static Optional<Finding> doesItNameItsTranslator(Inspection inspection, Document document) {
        return certificate(document, certificate -> isTypeset(certificate) && nameless(certificate))
                .map(certificate -> inspection.blocks(
                        "LANG-01",
                        document.file(),
                        "The certificate for '" + document.title()
                                + "' can't be written: its translator is not named."));
    }

    static Optional<Finding> canTheTranslatorBeReached(Inspection inspection, Document document) {
        return certificate(document, certificate -> isTypeset(certificate) && !nameless(certificate))
                .flatMap(certificate -> missing(certificate.translator()))
                .map(missing -> inspection.blocks(
                        "LANG-03",
                        document.file(),
                        "The certificate for '" + document.title() + "' lacks the translator's " + missing + "."));
    }

    static Optional<Finding> doesItListTheDocument(Inspection inspection, Document document) {
        return certificate(document, certificate -> !lists(certificate, document.title()))
                .map(certificate -> inspection.blocks(
                        "LANG-03",
                        document.file(),
                        "The certificate beside '" + document.title()
                                + "' lists other documents, but not this one. Correct 'covers' or its title."));
    }

    static Optional<Finding> doesItsPaperNameTheDocument(Inspection inspection, Document document) {
        return certificate(document, certificate -> lists(certificate, document.title()))
                .filter(certificate -> inspection
                        .paper(certificate.file())
                        .filter(paper -> !Words.name(paper.text(), document.title()))
                        .isPresent())
                .map(certificate -> inspection.confirm(
                        "LANG-03",
                        certificate.file(),
                        "The title '" + document.title()
                                + "' was not found in its certificate. See that the certificate names the document."));
    }

    static Optional<Finding> doesItsPaperSayWhatTheRuleAsks(Inspection inspection, Document document) {
        var rule = inspection.rule("LANG-02");
        return paper(inspection, document, text -> !Words.holdAll(text, rule.keywords()))
                .map(file -> inspection.confirm(
                        "LANG-02", file, "See that this certificate says " + String.join(" and ", rule.items()) + "."));
    }

    static Optional<Finding> doesItsPaperGiveATelephone(Inspection inspection, Document document) {
        return paper(inspection, document, text -> !Words.holdATelephone(text))
                .map(file -> inspection.confirm(
                        "LANG-03",
                        file,
                        "No telephone number was found in this certificate; it has to give the translator's"
                                + " address and telephone."));
    }

    static Optional<Finding> isItAboutTheSameLanguage(Inspection inspection, Document document) {
        return certificate(document, certificate -> !certificate.from().equals(document.language()))
                .map(certificate -> inspection.confirm(
                        "LANG-02",
                        document.file(),
                        "'" + document.title() + "' is in '" + document.language()
                                + "', but its certificate is about a translation from '" + certificate.from()
                                + "'."));
    }

    /// What the court would need to reach this person, such as "address and telephone".
    static Optional<String> missing(Translator translator) {
        var missing = Stream.of(
                        translator.address().isEmpty() ? "address" : "",
                        translator.phone().isBlank() ? "telephone" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" and "));
        return Optional.of(missing).filter(words -> !words.isEmpty());
    }

    /// The certificate's own file, when its text was read and is found wanting.
    private static Optional<Path> paper(Inspection inspection, Document document, Predicate<String> wanting) {
        return certificate(
                        document,
                        certificate -> inspection
                                .text(certificate.file())
                                .filter(wanting)
                                .isPresent())
                .map(Certificate::file);
    }

    private static Optional<Certificate> certificate(Document document, Predicate<Certificate> condition) {
        var translation = document.translation();
        @Nullable Certificate certificate = translation == null ? null : translation.certificate();
        return Optional.ofNullable(certificate).filter(condition);
    }

    private static boolean lists(Certificate certificate, String title) {
        return certificate.covers().stream().anyMatch(covered -> Words.same(covered, title));
    }

    private static boolean isTypeset(Certificate certificate) {
        return certificate.file() == null;
    }

    private static boolean nameless(Certificate certificate) {
        return certificate.translator().name().isBlank();
    }
}
