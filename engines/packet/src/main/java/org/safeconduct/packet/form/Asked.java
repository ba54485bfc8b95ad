package org.safeconduct.packet.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeconduct.packet.form.facts.Facts;
import org.safeconduct.packet.form.map.Field;
import org.safeconduct.packet.form.map.Question;
import org.safeconduct.packet.form.map.Section;
import org.safeconduct.packet.form.sheet.Paper;

/// One box in its question and section.
record Asked(Section section, Question question, Field field) {

    /// Whether the case makes the form ask this.
    boolean applies(Facts facts) {
        return section.when().holds(facts)
                && question.when().holds(facts)
                && field.when().holds(facts);
    }

    /// Whether the section is asked but this box is not.
    boolean isPassedOver(Facts facts) {
        return section.when().holds(facts) && !applies(facts);
    }

    /// The page where it is asked; a box that is printed elsewhere counts as being on the page of its question.
    int page(Paper paper) {
        return Optional.ofNullable(field.at())
                .or(() -> question.fields().stream()
                        .flatMap(other -> Optional.ofNullable(other.at()).stream())
                        .findFirst())
                .flatMap(paper::findBox)
                .map(box -> box.page())
                .orElse(0);
    }

    /// Whether it is the last box of its question.
    boolean isLast() {
        return question.fields().getLast().equals(field);
    }

    /// Whether it is the first box of its question that takes text.
    boolean isFirstText() {
        return question.fields().stream()
                .filter(other -> other.content() instanceof Field.Content.Words)
                .findFirst()
                .filter(field::equals)
                .isPresent();
    }

    /// Which row of its table it stands in, counted from 1, or 0 when it is in none.
    int row() {
        return item().map(item -> item + 1).orElse(0);
    }

    /// Whether it stands in a row that the case has no item for.
    boolean isUnusedRow(Facts facts) {
        var table = question.table();
        return table != null
                && item().filter(item -> item >= facts.count(table.list())).isPresent();
    }

    private Optional<Integer> item() {
        var table = question.table();
        if (table == null) {
            return Optional.empty();
        }
        var item = Pattern.compile("^" + Pattern.quote(table.list()) + "\\[(\\d+)]");
        return field.facts().stream()
                .map(item::matcher)
                .filter(Matcher::find)
                .map(match -> Integer.parseInt(match.group(1)))
                .findFirst();
    }

    /// The box within its question: `line 2, city`, or empty when the question has only one.
    String boxName() {
        var line = row() == 0 ? "" : "line " + row();
        return line + (line.isEmpty() || field.name().isEmpty() ? "" : ", ") + field.name();
    }

    /// Part, question and box: `Part A.I, question 8 (Residence in the U.S.), ZIP code`.
    String name() {
        return section.name(question) + (boxName().isEmpty() ? "" : ", " + boxName());
    }
}
