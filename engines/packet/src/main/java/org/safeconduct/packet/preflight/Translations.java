package org.safeconduct.packet.preflight;

import java.util.Optional;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.filing.Document;

/// Whether whatever is not in English is translated, and whether the languages are what they are said to be.
final class Translations {
    private Translations() {}

    static Optional<Finding> isThereATranslation(Inspection inspection, Document document) {
        return document.isForeign() && document.translation() == null
                ? Optional.of(inspection.blocks(
                        "LANG-01",
                        document.file(),
                        "'" + document.title() + "' is in another language (" + document.language()
                                + ") and has no English translation."))
                : Optional.empty();
    }

    static Optional<Finding> isThereACertificate(Inspection inspection, Document document) {
        var translation = document.translation();
        return translation != null && translation.certificate() == null
                ? Optional.of(inspection.blocks(
                        "LANG-01",
                        document.file(),
                        "The translation of '" + document.title() + "' has no certificate by its translator."))
                : Optional.empty();
    }

    static Optional<Finding> isTheDocumentInItsLanguage(Inspection inspection, Document document) {
        var text = inspection.text(document.file()).orElse("");
        if (!document.isForeign() && Letters.areForeign(text)) {
            return Optional.of(inspection.confirm(
                    "IN-17",
                    document.file(),
                    "'" + document.title() + "' is said to be in English, but much of it is in other letters;"
                            + " if it is in another language, it needs a translation."));
        }
        return Letters.areUnlike(text, document.language())
                ? Optional.of(inspection.confirm(
                        "IN-17",
                        document.file(),
                        "'" + document.title() + "' is said to be in another language (" + document.language()
                                + "), but holds hardly any of its letters. Is the language right?"))
                : Optional.empty();
    }

    static Optional<Finding> isTheTranslationInEnglish(Inspection inspection, Document document) {
        return Optional.ofNullable(document.translation())
                .filter(translation ->
                        Letters.areForeign(inspection.text(translation.file()).orElse("")))
                .map(translation -> inspection.confirm(
                        "IN-17",
                        translation.file(),
                        "Much of the translation of '" + document.title()
                                + "' is not in English letters. Is it the right file?"));
    }
}
