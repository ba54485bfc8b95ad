package org.safeconduct.packet.form.map;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One box of a form and what goes into it.
///
/// @param at the full name of the form field, or null when the fact is asked here and printed elsewhere
/// @param name what the form calls this box within its question, or empty when the question has only one
/// @param when the box is asked only then
/// @param otherwise what a text box says when it is not asked
public record Field(@Nullable String at, String name, Content content, Condition when, String otherwise) {

    /// Where the content of a box comes from.
    public sealed interface Content {
        /// Text made of one or several facts.
        ///
        /// @param optional those of them that may be left out
        /// @param join stands between facts that are given
        record Words(List<String> facts, List<String> optional, Style style, String join) implements Content {}

        /// A box to be checked, or left empty, by a condition.
        ///
        /// @param on the state that checks it, or null when the box has only one
        record Tick(Condition condition, @Nullable String on) implements Content {}

        /// The same text in every case.
        record Constant(String text) implements Content {}
    }

    /// The facts that this box looks at.
    public List<String> facts() {
        return switch (content) {
            case Content.Words words -> words.facts();
            case Content.Tick tick -> tick.condition().paths();
            case Content.Constant constant -> List.of();
        };
    }

    /// The facts without which it has no complete answer.
    public List<String> needed() {
        return content instanceof Content.Words words
                ? facts().stream()
                        .filter(path -> !words.optional().contains(path))
                        .toList()
                : facts();
    }

    Field with(UnaryOperator<String> names, UnaryOperator<String> paths) {
        var moved = switch (content) {
            case Content.Words words ->
                new Content.Words(
                        words.facts().stream().map(paths).toList(),
                        words.optional().stream().map(paths).toList(),
                        words.style(),
                        words.join());
            case Content.Tick tick -> new Content.Tick(tick.condition().with(paths), tick.on());
            case Content.Constant constant -> constant;
        };
        return new Field(at == null ? null : names.apply(at), name, moved, when.with(paths), otherwise);
    }
}
