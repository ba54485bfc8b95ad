package org.safeconduct.app.story.declaration.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Reads a declaration that came back as a Word file.
public final class WordReturn {
    /// No declaration has as many.
    private static final int MOST_ROWS = 3_000;

    /// What one paragraph of a declaration never needs.
    private static final int LONGEST = 20_000;

    private final boolean bilingual;
    private final Set<UUID> seen = new HashSet<>();
    private final List<Returned.Row> rows = new ArrayList<>();
    private final List<String> fixed = new ArrayList<>();

    private WordReturn(boolean bilingual) {
        this.bilingual = bilingual;
    }

    /// What a file says.
    ///
    /// @param bilingual whether the declaration stands in two languages
    /// @param known     what the declaration says beside its points
    public static Returned read(byte[] file, boolean bilingual, List<String> known) {
        return switch (WordArchive.open(file)) {
            case WordArchive.Refused(var why) -> new Returned.Refused(why);
            case WordArchive.Opened opened -> read(opened, bilingual, known);
        };
    }

    private static Returned read(WordArchive.Opened opened, boolean bilingual, List<String> known) {
        var left = EnumSet.noneOf(Returned.Left.class);
        left.addAll(opened.left());
        try {
            return new WordReturn(bilingual).read(WordText.read(opened.text(), left), known, left);
        } catch (XMLStreamException | NoSuchElementException e) {
            return new Returned.Refused(Returned.Why.DAMAGED);
        }
    }

    private Returned read(List<WordText.Block> blocks, List<String> known, Set<Returned.Left> left) {
        blocks.forEach(block -> take(block, known));
        if (rows.isEmpty()) {
            return new Returned.Refused(Returned.Why.EMPTY);
        }
        boolean tooLong = rows.stream()
                .anyMatch(row -> row.own().length() > LONGEST || row.english().length() > LONGEST);
        if (tooLong || rows.size() > MOST_ROWS) {
            return new Returned.Refused(Returned.Why.TOO_LARGE);
        }
        var marks = blocks.stream()
                .flatMap(block -> block.cells().stream())
                .flatMap(cell -> cell.marks().stream())
                .toList();
        return new Returned.Read(
                Marks.findDeclaration(marks).orElse(null),
                Marks.findDraft(marks).orElse(0),
                List.copyOf(rows),
                List.copyOf(fixed),
                Set.copyOf(left));
    }

    private void take(WordText.Block block, List<String> known) {
        var marks =
                block.cells().stream().flatMap(cell -> cell.marks().stream()).toList();
        var words = block.cells().stream().map(WordText.Cell::words).toList();
        if (Marks.findPoint(marks).isEmpty() && (Marks.isFixed(marks) || isKnown(words, known))) {
            fixed.addAll(words);
        } else if (words.stream().anyMatch(said -> !said.isEmpty())) {
            rows.add(row(block, marks));
        }
    }

    /// Fixed words whose bookmark got lost.
    private static boolean isKnown(List<String> words, List<String> known) {
        return words.stream().allMatch(said -> said.isEmpty() || known.contains(said));
    }

    private Returned.Row row(WordText.Block block, List<String> marks) {
        var key = Marks.findPoint(marks).filter(seen::add).orElse(null);
        var words = block.cells().stream().map(WordText.Cell::words).toList();
        int last = words.size() - 1;
        if (!block.row() || last == 0) {
            return side(key, String.join("\n", words));
        }
        boolean numbered = last == 1 && words.getFirst().matches("[0-9.]*");
        return bilingual && !numbered
                ? new Returned.Row(key, words.get(last - 1), words.get(last))
                : new Returned.Row(key, "", words.get(last));
    }

    /// Outside of the table nobody knows the side, but for the letters: what is not in Latin ones is not English.
    private Returned.Row side(@Nullable UUID key, String words) {
        boolean foreign = bilingual
                && words.codePoints()
                                .filter(Character::isLetter)
                                .filter(letter -> Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN)
                                .count()
                        > Stream.of(words).mapToInt(String::length).sum() / 3;
        return foreign ? new Returned.Row(key, words, "") : new Returned.Row(key, "", words);
    }
}
