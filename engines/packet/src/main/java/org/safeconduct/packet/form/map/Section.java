package org.safeconduct.packet.form.map;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A part of a form that is asked as a whole, or not at all.
///
/// @param part as printed, such as `A.II`
/// @param label who or what it is about when the part has several, such as `Child 2`; else empty
/// @param when boxes stay empty unless this holds
/// @param isRepetition whether it only repeats other answers, as the head of a supplement does
public record Section(
        String part, String title, String label, Condition when, boolean isRepetition, List<Question> questions) {

    /// The names of all its form fields.
    public Stream<String> fields() {
        return questions.stream()
                .flatMap(question -> question.fields().stream())
                .map(Field::at)
                .filter(Objects::nonNull);
    }

    /// The same questions asked by a copy of the page, of later items of a list.
    public Section with(UnaryOperator<String> names, UnaryOperator<String> paths, String newLabel) {
        var moved =
                questions.stream().map(question -> question.with(names, paths)).toList();
        return new Section(part, title, newLabel, when.with(paths), isRepetition, moved);
    }

    /// Part, person and question as one phrase: `Part A.II, Child 2, question 5 (Last name)`.
    public String name(Question question) {
        var who = label.isEmpty() ? "" : ", " + label;
        var which = question.number().isEmpty() ? "" : ", question " + question.number();
        return "Part " + part + who + which + " (" + question.words() + ")";
    }
}
