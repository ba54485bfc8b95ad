package org.safeconduct.law.schema;

import java.util.List;

/// What became of a file that was held against a [SchemaFile].
public sealed interface Checked {
    /// The file keeps to the schema.
    ///
    /// @param root the whole file
    record Sound(Entry root) implements Checked {}

    /// The file can't be used as it stands.
    ///
    /// @param problems in the order of the file, at least one
    record Faulty(List<Problem> problems) implements Checked {}
}
