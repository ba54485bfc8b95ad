package org.safeconduct.packet.form.map;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The page of a form for answers that do not fit where they are asked.
///
/// The page is copied as often as needed.
///
/// @param name as the form calls it, such as `Supplement B`
/// @param holdsSeveral whether one slot may hold answers to several questions
/// @param references what a small box says whose answer went there, the longest first
public record Supplement(String name, boolean holdsSeveral, List<String> references, List<Slot> slots) {

    /// One text box of the supplement and the small boxes that say what it continues.
    public record Slot(
            @Nullable String page,
            @Nullable String part,
            @Nullable String question,
            String text) {

        /// The same slot on a copy of the page.
        public Slot with(UnaryOperator<String> names) {
            return new Slot(moved(page, names), moved(part, names), moved(question, names), names.apply(text));
        }

        private static @Nullable String moved(@Nullable String name, UnaryOperator<String> names) {
            return name == null ? null : names.apply(name);
        }
    }
}
