package org.safeconduct.search.glossary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.safeconduct.search.Language;

/// Concepts and what they are called.
public record Glossary(List<Concept> concepts) {
    /// What one term of the glossary says in one language.
    ///
    /// @param words one or several, in the form that a dictionary gives
    public record Term(Language language, String words) {}

    /// Terms that mean the same, or near enough that who looks for one wants to see the other.
    ///
    /// @param id never changes, so that a team's own version of it can stand in its place
    public record Concept(String id, List<Term> terms) {
        public Concept {
            terms = List.copyOf(terms);
        }

        public List<String> in(Language language) {
            return terms.stream()
                    .filter(term -> term.language() == language)
                    .map(Term::words)
                    .toList();
        }
    }

    /// The languages in the order of the columns.
    private static final List<Language> COLUMNS = List.of(Language.EN, Language.RU, Language.UK, Language.ES);

    public static final Glossary EMPTY = new Glossary(List.of());

    public Glossary {
        concepts = List.copyOf(concepts);
    }

    /// The one that comes with the program.
    public static Glossary bundled() {
        try (var table = Objects.requireNonNull(Glossary.class.getResourceAsStream("glossary.tsv"))) {
            return parse(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled glossary cannot be read", e);
        }
    }

    /// Lines of id, English, Russian, Ukrainian, Spanish with tabs between and `|` between terms of one language. Lines
    /// that begin with `#` and empty ones are skipped.
    ///
    /// @throws IllegalArgumentException naming the line that is none
    public static Glossary parse(String table) {
        var concepts = new ArrayList<Concept>();
        var lines = table.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (!line.isBlank() && !line.startsWith("#")) {
                concepts.add(concept(at + 1, line.split("\t", -1)));
            }
        }
        return new Glossary(concepts);
    }

    private static Concept concept(int line, String[] cells) {
        if (cells.length != COLUMNS.size() + 1 || cells[0].isBlank()) {
            throw new IllegalArgumentException("Line " + line + " of the glossary has " + cells.length
                    + " columns, not " + (COLUMNS.size() + 1) + ".");
        }
        var terms = new ArrayList<Term>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            terms.addAll(terms(COLUMNS.get(column), cells[column + 1]));
        }
        return new Concept(cells[0].strip(), terms);
    }

    /// The terms in one cell of a table, or in one field of a form.
    public static List<Term> terms(Language language, String cell) {
        return cell.lines()
                .flatMap(line -> List.of(line.split("\\|")).stream())
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(words -> new Term(language, words))
                .toList();
    }
}
