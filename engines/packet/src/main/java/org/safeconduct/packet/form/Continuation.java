package org.safeconduct.packet.form;

import org.safeconduct.packet.form.map.Question;
import org.safeconduct.packet.form.map.Section;

/// What of an answer goes on to the supplement.
///
/// @param page where the question is asked
/// @param name of the box within its question, or empty
/// @param isPart whether the beginning stands in the box of the question
record Continuation(Section section, Question question, int page, String name, String text, boolean isPart) {

    String part() {
        return section.part();
    }

    /// The number of the question, with the person it is about where the part has several.
    String number() {
        var number = question.number().isEmpty() ? question.words() : question.number();
        return section.label().isEmpty() ? number : section.label() + ", " + number;
    }

    /// Stands above the text: `Part B, question 1.A (Past harm), continued from page 5:`.
    String heading() {
        var which = section.name(question) + (name.isEmpty() ? "" : ", " + name);
        return which + (isPart ? ", continued from page " + page : ", from page " + page) + ":";
    }

    Continuation with(String rest) {
        return new Continuation(section, question, page, name, rest, true);
    }
}
