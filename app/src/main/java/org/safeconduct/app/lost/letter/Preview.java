package org.safeconduct.app.lost.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.lost.paper.Draft;
import org.safeconduct.app.lost.paper.Paper;
import org.safeconduct.app.lost.paper.Statement;

/// A template with what its blanks hold by now.
///
/// @param found from entries of the case
/// @param written by whoever makes this letter; goes before what was found
public record Preview(Template template, Map<Blank, Statement> found, Map<Blank, String> written) {
    /// Where the words of a person come from, in place of an entry.
    public static final String BY_HAND = "by-hand";

    /// The first heading, which names the letter.
    public String title() {
        return template.text()
                .lines()
                .filter(line -> line.startsWith("## "))
                .findFirst()
                .map(line -> line.substring(3))
                .orElse(template.kind().file());
    }

    public List<Blank> blanks() {
        return template.blanks().stream()
                .flatMap(word -> Blank.find(word).stream())
                .toList();
    }

    /// What fills a blank; nothing while it is open.
    public Optional<Statement> filled(Blank blank) {
        var words = written.getOrDefault(blank, "");
        return words.isBlank()
                ? Optional.ofNullable(found.get(blank))
                : Optional.of(new Statement(words.strip(), BY_HAND));
    }

    public List<Blank> open() {
        return blanks().stream().filter(blank -> filled(blank).isEmpty()).toList();
    }

    public boolean isComplete() {
        return open().isEmpty();
    }

    /// The letter in parts, for reading: each with what it was taken from, or marked as open.
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (var piece : template.pieces()) {
            var blank = piece.blank() ? Blank.find(piece.words()) : Optional.<Blank>empty();
            if (blank.isEmpty()) {
                parts.add(new Part(piece.words(), null, null));
            } else {
                var filled = filled(blank.get()).orElse(null);
                parts.add(new Part(filled == null ? "" : filled.words(), blank.get(), filled));
            }
        }
        return parts;
    }

    /// Words of the letter.
    ///
    /// @param blank the blank that they stand in, or null
    /// @param source what fills the blank, or null where it is open
    public record Part(
            String words, @Nullable Blank blank, @Nullable Statement source) {}

    /// The letter as it is kept.
    Draft draft(String title) {
        var text = parts().stream().map(Part::words).collect(Collectors.joining());
        var sources = new LinkedHashMap<Blank, Statement>();
        blanks().forEach(blank -> filled(blank).ifPresent(source -> sources.put(blank, source)));
        return new Draft(
                Paper.Kind.LETTER,
                template.kind().file() + "/" + template.version(),
                title,
                text,
                List.copyOf(sources.values()));
    }
}
