package org.safeconduct.app.filing;

import static java.util.stream.Collectors.toMap;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.filing.document.Certificate;
import org.safeconduct.app.filing.document.Document;
import org.safeconduct.app.platform.page.Words;
import org.safeconduct.packet.filing.Custody;
import org.safeconduct.packet.filing.DocumentKind;
import org.safeconduct.packet.filing.FilingKind;
import org.safeconduct.packet.filing.Proceeding;
import org.safeconduct.packet.filing.Service;

/// What a form offers to choose from: values and what the reader calls them, in the order in which they are shown.
public final class Choices {
    private Choices() {}

    public static Map<String, String> languages(Words words) {
        var collator = Collator.getInstance(words.locale());
        return ordered(Stream.of(Locale.getISOLanguages())
                .filter(code -> code.length() == 2)
                .map(code -> Map.entry(code, language(words, code)))
                .sorted(Comparator.comparing(Map.Entry::getValue, collator)));
    }

    /// A language by its code.
    public static String language(Words words, String code) {
        return Locale.of(code).getDisplayLanguage(words.locale());
    }

    public static Map<String, String> kinds(Words words) {
        return words.choices("filing.kind", DocumentKind.values());
    }

    public static Map<String, String> filingKinds(Words words) {
        return words.choices("filing.filingkind", FilingKind.values());
    }

    public static Map<String, String> proceedings(Words words) {
        return words.choices("filing.proceeding", Proceeding.values());
    }

    public static Map<String, String> custodies(Words words) {
        return words.choices("filing.custody", Custody.State.values());
    }

    public static Map<String, String> means(Words words) {
        return words.choices("filing.means", Service.Means.values());
    }

    /// Documents of the case but one.
    public static Map<String, String> documents(List<Document> documents, @Nullable UUID but) {
        return ordered(documents.stream()
                .filter(document -> !document.id().equals(but))
                .map(document -> Map.entry(document.id().toString(), document.shown())));
    }

    public static Map<String, String> certificates(Words words, List<Certificate> all, Certificate.Task task) {
        return ordered(all.stream()
                .filter(certificate -> certificate.statement().task() == task)
                .map(certificate -> Map.entry(certificate.id().toString(), label(words, certificate))));
    }

    /// Who, from which language, when.
    public static String label(Words words, Certificate certificate) {
        var its = certificate.statement();
        var person = its.person().isBlank() ? words.say("filing.certificate.file") : its.person();
        var language = language(words, its.language());
        var day = its.signedOn();
        return Stream.of(
                        words.say("filing.certificate." + its.task().name()),
                        person,
                        language,
                        day == null ? words.say("filing.certificate.undated") : words.day(day))
                .reduce((before, next) -> before + " · " + next)
                .orElseThrow();
    }

    /// What answers are called that a form keeps as codes and ids, by field. For reading two versions of it.
    public static Map<String, Map<String, String>> called(
            Words words, List<Document> documents, List<Certificate> certificates) {
        var files = documents(documents, null);
        var tick = Map.of("true", words.say("platform.form.yes"), "", words.say("platform.form.no"));
        return Map.of(
                "language", languages(words),
                "translation", files,
                "file", files,
                "motionPaper", files,
                "certificate", certificates(words, certificates, Certificate.Task.TRANSLATION),
                "interpretation", certificates(words, certificates, Certificate.Task.INTERPRETATION),
                "certified", tick,
                "signed", tick,
                "madeWithoutEnglish", tick,
                "proBono", tick);
    }

    private static Map<String, String> ordered(Stream<Map.Entry<String, String>> entries) {
        return entries.collect(
                toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, LinkedHashMap::new));
    }
}
