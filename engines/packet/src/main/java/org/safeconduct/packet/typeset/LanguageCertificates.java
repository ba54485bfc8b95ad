package org.safeconduct.packet.typeset;

import static org.safeconduct.packet.typeset.HouseStyle.LETTER;
import static org.safeconduct.packet.typeset.HouseStyle.NOTE;
import static org.safeconduct.packet.typeset.HouseStyle.TEXT;
import static org.safeconduct.packet.typeset.HouseStyle.TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.safeconduct.packet.filing.Document;
import org.safeconduct.packet.filing.Interpretation;
import org.safeconduct.packet.filing.Translation;
import org.safeconduct.packet.filing.Translator;
import org.safeconduct.packet.typeset.press.Box;
import org.safeconduct.packet.typeset.press.Flow;
import org.safeconduct.packet.typeset.press.Measure;

/// Certificates of translation (rules LANG-02 and LANG-03) and of interpretation (rule LANG-04).
final class LanguageCertificates {
    private static final Measure TEXT_MEASURE = Caption.text();
    private static final float INDENT = 26;
    private static final Measure ITEM_MEASURE = Measure.left(LETTER.width() - INDENT, TEXT_MEASURE.leading());

    private LanguageCertificates() {}

    static Flow translation(Copy copy, int exhibit, int place) {
        Document document = copy.document(new Target.Paper(exhibit, place));
        Translation.Certificate certificate = Objects.requireNonNull(
                Objects.requireNonNull(document.translation()).certificate());
        Translator translator = certificate.translator();
        List<String> covers = certificate.covers();
        List<Box> body = opening(copy, "translation");
        body.add(copy.fixed(
                TEXT_MEASURE, TEXT, "translation.competent", translator.name(), language(certificate.from())));
        body.add(Box.gap(10));
        body.add(copy.fixed(
                TEXT_MEASURE, TEXT, covers.size() == 1 ? "translation.accurate.one" : "translation.accurate.many"));
        body.add(Box.gap(8));
        body.addAll(numbered(copy, covers));
        body.add(new SignatureBlock(copy, certificate.signature()).with(person(copy, "translation.role", translator)));
        return Flow.of(LETTER, Caption.running(copy, LETTER.width()), body);
    }

    static Flow interpretation(Copy copy, int exhibit, int place) {
        Document document = copy.document(new Target.Paper(exhibit, place));
        Interpretation given = Objects.requireNonNull(document.interpretation());
        String maker = document.signature() == null
                ? copy.filing().lead().name().full()
                : document.signature().name();
        String language = language(given.language());
        List<Box> body = opening(copy, "interpretation");
        body.add(copy.fixed(
                TEXT_MEASURE,
                TEXT,
                "interpretation.opening",
                given.interpreter().name(),
                document.title(),
                maker));
        body.add(Box.gap(8));
        body.addAll(numbered(
                copy,
                List.of(
                        copy.words("interpretation.read", maker, language),
                        copy.words("interpretation.understood", maker),
                        copy.words("interpretation.competent", language),
                        copy.words("interpretation.accurate"))));
        body.add(new SignatureBlock(copy, given.signature())
                .with(person(copy, "interpretation.role", given.interpreter())));
        return Flow.of(LETTER, Caption.running(copy, LETTER.width()), body);
    }

    private static List<Box> opening(Copy copy, String key) {
        return new ArrayList<>(List.of(
                Caption.reference(copy, LETTER.width()),
                Box.gap(60),
                copy.fixed(Measure.center(LETTER.width(), 22), TITLE, key + ".title"),
                copy.fixed(Measure.center(LETTER.width(), 16), NOTE, key + ".authority"),
                Box.gap(30)));
    }

    /// Numbers hang in the margin of their sentences.
    private static List<Box> numbered(Copy copy, List<String> sentences) {
        List<Box> items = new ArrayList<>();
        for (String sentence : sentences) {
            String number = items.size() / 2 + 1 + ".";
            items.add(Box.beside(
                    copy.set(Measure.right(INDENT - 7, ITEM_MEASURE.leading()), TEXT, number)
                            .at(0),
                    copy.set(ITEM_MEASURE, TEXT, sentence).at(INDENT)));
            items.add(Box.gap(5));
        }
        return items;
    }

    private static List<String> person(Copy copy, String role, Translator translator) {
        return Stream.of(
                        Stream.of(copy.words(role)),
                        translator.address().stream(),
                        Stream.of(copy.words("signature.phone", translator.phone())))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String language(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
