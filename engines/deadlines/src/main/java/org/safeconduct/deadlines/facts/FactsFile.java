package org.safeconduct.deadlines.facts;

import java.nio.file.Path;
import java.util.List;
import org.safeconduct.law.Rulebook;
import org.safeconduct.law.schema.Checked;
import org.safeconduct.law.schema.Problem;
import org.safeconduct.law.schema.SchemaFile;

/// Case facts as a YAML file (docs/formats/case-facts.md), for the prompt and for tests.
public final class FactsFile {
    private static final SchemaFile SCHEMA = SchemaFile.beside(FactsFile.class, "case-facts.schema.json");

    /// What became of a file.
    public sealed interface Read {
        /// What was read can be counted with.
        ///
        /// @param doubts what can be counted with and should be looked at
        record Sound(CaseFacts facts, List<Problem> doubts) implements Read {}

        /// Nothing may be counted before these are mended.
        ///
        /// @param problems in the order of the file, at least one
        record Faulty(List<Problem> problems) implements Read {}
    }

    private FactsFile() {}

    /// Reads and checks; whatever is wrong is told with its line, never thrown.
    public static Read read(Path file, Rulebook book) {
        return read(SCHEMA.check(file), book);
    }

    /// As above, from the file's content.
    public static Read read(byte[] content, Rulebook book) {
        return read(SCHEMA.check(content), book);
    }

    private static Read read(Checked checked, Rulebook book) {
        return switch (checked) {
            case Checked.Sound sound -> new FactsReader(sound.root()).read(book);
            case Checked.Faulty faulty -> new Read.Faulty(faulty.problems());
        };
    }
}
