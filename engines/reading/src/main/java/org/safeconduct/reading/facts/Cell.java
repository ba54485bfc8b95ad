package org.safeconduct.reading.facts;

import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/// Single values out of the tables of a file.
record Cell(Directory table, int tag) {
    private static final DateTimeFormatter EXIF = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss");

    /// Where it stands in all tables of one kind.
    static <T extends Directory> Stream<Cell> in(Metadata found, Class<T> kind, int tag) {
        Collection<T> tables = found.getDirectoriesOfType(kind);
        return tables.stream().filter(table -> table.containsTag(tag)).map(table -> new Cell(table, tag));
    }

    String where() {
        return table.getName() + ", " + table.getTagName(tag);
    }

    /// The text, without the blanks and zeros that cameras fill their fields with.
    Optional<String> text() {
        return Optional.ofNullable(table.getString(tag))
                .map(text -> text.replaceAll("\\p{Cntrl}+", " ").strip())
                .filter(text -> !text.isEmpty());
    }

    /// A moment as Exif writes it; cameras without a clock write zeros or blanks.
    Optional<LocalDateTime> moment() {
        return text().flatMap(text -> {
            try {
                return Optional.of(LocalDateTime.parse(text.length() > 19 ? text.substring(0, 19) : text, EXIF));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    /// An offset as Exif 2.31 writes it, such as `+02:00`.
    static Optional<ZoneOffset> offset(Directory table, int tag) {
        try {
            return Optional.ofNullable(table.getString(tag)).map(String::strip).map(ZoneOffset::of);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<Integer> number() {
        return Optional.ofNullable(table.getInteger(tag));
    }
}
