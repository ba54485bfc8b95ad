package org.safeconduct.packet.form.map;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What a form asks in one place.
///
/// @param number as printed, or empty when the form prints none
/// @param words the question in a few words, for findings
/// @param table present when the boxes are rows of a table
/// @param isOptional whether an empty answer is complete
public record Question(
        String number,
        String words,
        Condition when,
        @Nullable Table table,
        boolean isOptional,
        List<Field> fields) {

    /// Rows that a form offers for a list of facts.
    ///
    /// @param list path of the list
    /// @param rows how many the form has
    /// @param rest how a row reads on the supplement, with `{path}` or `{path:style}` relative to the item
    public record Table(String list, int rows, String rest) {}

    Question with(UnaryOperator<String> names, UnaryOperator<String> paths) {
        var moved = fields.stream().map(field -> field.with(names, paths)).toList();
        return new Question(number, words, when.with(paths), table, isOptional, moved);
    }
}
