package org.safeconduct.app.story.declaration;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.safeconduct.law.Confidence;
import org.safeconduct.law.LawFile;
import org.safeconduct.law.schema.Entry;
import org.springframework.stereotype.Component;

/// What every declaration says beside its points, as `law/case/declaration.yaml` has it.
@Component
public class Clauses {
    private final Map<Use, Clause> all = new EnumMap<>(Use.class);

    public Clauses() {
        LawFile.sound("case/declaration.yaml", "declaration.schema.json").root().list("clauses").stream()
                .map(Clause::of)
                .forEach(clause -> all.put(clause.use(), clause));
    }

    /// For what a clause is there.
    public enum Use {
        TITLE,
        OPENING,
        OATH,
        OATH_ABROAD,
        CERTIFICATE_TITLE,
        CERTIFICATE
    }

    /// Fixed words and what they rest on.
    ///
    /// @param words by language, with places for names
    public record Clause(String id, Use use, Map<String, String> words, String citation, Confidence confidence) {
        private static Clause of(Entry entry) {
            var words = new LinkedHashMap<String, String>();
            entry.at("words").fields().forEach((language, said) -> words.put(language, said.text()));
            return new Clause(
                    entry.text("id"),
                    Use.valueOf(constant(entry.text("use"))),
                    words,
                    entry.text("citation"),
                    Confidence.valueOf(constant(entry.text("confidence"))));
        }

        private static String constant(String word) {
            return word.toUpperCase(Locale.ROOT).replace('-', '_');
        }

        public boolean needsConfirming() {
            return confidence != Confidence.CERTAIN;
        }

        /// Filled in; nothing where nobody has written it in that language.
        public Optional<String> in(String language, Declaration.Opening about) {
            var interpreter = about.interpreter() == null ? "____________________" : about.interpreter();
            return Optional.ofNullable(words.get(language))
                    .map(said -> said.replace("{name}", about.name())
                            .replace("{language}", about.spoken())
                            .replace("{interpreter}", interpreter));
        }
    }

    public Clause clause(Use use) {
        return Objects.requireNonNull(all.get(use));
    }

    /// Those of one declaration, in its order.
    public List<Clause> of(Declaration.Opening about) {
        var oath = clause(about.abroad() ? Use.OATH_ABROAD : Use.OATH);
        return about.isBilingual()
                ? List.of(
                        clause(Use.TITLE),
                        clause(Use.OPENING),
                        oath,
                        clause(Use.CERTIFICATE_TITLE),
                        clause(Use.CERTIFICATE))
                : List.of(clause(Use.TITLE), clause(Use.OPENING), oath);
    }
}
