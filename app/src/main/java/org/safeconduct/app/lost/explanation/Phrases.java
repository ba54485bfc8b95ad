package org.safeconduct.app.lost.explanation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The English of explanations, from `sentences.properties`. A court reads them, so there is no other language.
final class Phrases {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

    private final Properties phrases = new Properties();

    Phrases() {
        try (var file = Objects.requireNonNull(Phrases.class.getResourceAsStream("sentences.properties"));
                var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            phrases.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String say(String key, Object... parts) {
        var phrase = Objects.requireNonNull(phrases.getProperty(key), key);
        return new MessageFormat(phrase, Locale.US).format(parts);
    }

    String say(String prefix, Enum<?> one) {
        return say(prefix + "." + one.name());
    }

    String list(String prefix, Collection<? extends Enum<?>> all) {
        return all.stream().map(one -> say(prefix, one)).collect(Collectors.joining(", "));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// When, with its preposition: a day stands with "on", everything that is in doubt says so.
    String when(String edtf) {
        if (edtf.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return say("when.day", day(LocalDate.parse(edtf)));
        }
        if (edtf.matches("\\d{4}-\\d\\d-\\d\\d[~?%]")) {
            return say("when.about", day(LocalDate.parse(edtf.substring(0, 10))));
        }
        if (edtf.matches("\\d{4}-\\d\\d")) {
            return say("when.in", MONTH.format(YearMonth.parse(edtf)));
        }
        return say(edtf.matches("\\d{4}") ? "when.in" : "when.recorded", edtf);
    }

    /// Whatever a person wrote, as a sentence of its own.
    static String closed(@Nullable String words) {
        var said = words == null ? "" : words.strip();
        return said.isEmpty() || said.matches("(?s).*[.!?…”\"]$") ? said : said + ".";
    }
}
