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
        return constants(DocumentKind.values(), "filing.kind", words);
    }

    public static Map<String, String> filingKinds(Words words) {
        return constants(FilingKind.values(), "filing.filingkind", words);
    }

    public static Map<String, String> proceedings(Words words) {
        return constants(Proceeding.values(), "filing.proceeding", words);
    }

    public static Map<String, String> custodies(Words words) {
        return constants(Custody.State.values(), "filing.custody", words);
    }

    public static Map<String, String> means(Words words) {
        return constants(Service.Means.values(), "filing.means", words);
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

    private static Map<String, String> constants(Enum<?>[] constants, String prefix, Words words) {
        return ordered(Stream.of(constants).map(one -> Map.entry(one.name(), words.say(prefix, one))));
    }

    private static Map<String, String> ordered(Stream<Map.Entry<String, String>> entries) {
        return entries.collect(
                toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, LinkedHashMap::new));
    }
}
