package org.safeconduct.reading.language;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.safeconduct.reading.Page.Language;
import org.safeconduct.reading.ReadingException;
import org.safeconduct.reading.language.Languages.Known;

/// Tells the language of a text: by its script where that is enough, else by a model, among the languages that may be.
///
/// @param own languages of the case, which are likelier than others
/// @param possible languages that are considered; every known one when empty
public record Identification(List<String> own, List<String> possible) {
    /// Below it, letters are a name or a number on a stamp and no text.
    private static final int FEW_LETTERS = 12;
    /// How much likelier a language of the case is than another that its organisation meets.
    private static final double PRIOR = 2;
    /// More letters tell no more and cost time.
    private static final int ENOUGH = 4_000;
    /// A language whose share of the model's trust is so many times that of the next is certain.
    private static final double CLEAR = 0.5;

    public Identification {
        own = List.copyOf(own);
        possible = List.copyOf(possible);
    }

    /// The name of tesseract's trained data for a language, none where there is no such data or no such language.
    public static Optional<String> findData(String code) {
        return Languages.findData(code);
    }

    /// None where there is too little text.
    public Optional<Language> identify(String text) {
        var letters = text.replaceAll("[^\\p{L}\\p{M}'’ʼ]+", " ").strip();
        if (letters.length() < FEW_LETTERS) {
            return Optional.empty();
        }
        return Scripts.find(letters).flatMap(script -> among(candidates(script), script, letters));
    }

    private Optional<Language> among(List<Known> candidates, String script, String letters) {
        return switch (candidates.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Language(candidates.getFirst().code(), script, 100));
            default -> byModel(candidates, script, letters.substring(0, Math.min(letters.length(), ENOUGH)));
        };
    }

    private List<Known> candidates(String script) {
        var written = Languages.all().stream()
                .filter(language -> isWrittenIn(language, script))
                .sorted(Comparator.comparing((Known language) -> !own.contains(language.code()))
                        .thenComparing(Known::code))
                .toList();
        var narrow = written.stream()
                .filter(language -> possible.contains(language.code()) || own.contains(language.code()))
                .toList();
        return possible.isEmpty() || narrow.isEmpty() ? written : narrow;
    }

    /// Some languages of our clients are written in two scripts.
    private static boolean isWrittenIn(Known language, String script) {
        return language.script().equals(script)
                || (script.equals("Latn") && language.code().equals("sr"))
                || (script.equals("Cyrl")
                        && (language.code().equals("uz") || language.code().equals("az")));
    }

    private Optional<Language> byModel(List<Known> candidates, String script, String letters) {
        var shares = Arrays.stream(new LanguageDetectorME(Model.LOADED).predictLanguages(letters))
                .collect(toMap(guess -> guess.getLang(), guess -> guess.getConfidence()));
        var ranked = candidates.stream()
                .sorted(Comparator.comparingDouble((Known language) -> -weight(language, shares)))
                .toList();
        double first = weight(ranked.get(0), shares);
        double next = weight(ranked.get(1), shares);
        if (first == 0) {
            return Optional.of(new Language(candidates.getFirst().code(), script, 0));
        }
        double lead = Math.min(1, (first - next) / first / CLEAR);
        return Optional.of(new Language(ranked.getFirst().code(), script, (int) Math.round(50 + 50 * lead)));
    }

    private double weight(Known language, Map<String, Double> shares) {
        double share =
                language.model().map(name -> shares.getOrDefault(name, 0.0)).orElse(0.0);
        return own.contains(language.code()) ? share * PRIOR : share;
    }

    /// Loaded once, when the first text needs it: thirty megabytes.
    private static final class Model {
        static final LanguageDetectorModel LOADED = load();

        private static LanguageDetectorModel load() {
            try (var in = Model.class.getResourceAsStream("/langdetect-183.bin")) {
                return new LanguageDetectorModel(Objects.requireNonNull(in));
            } catch (IOException e) {
                throw new ReadingException("The model that tells languages apart could not be loaded.", e);
            }
        }
    }
}
