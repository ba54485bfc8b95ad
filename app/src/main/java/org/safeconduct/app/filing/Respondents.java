package org.safeconduct.app.filing;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.app.filing.plan.Respondent;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.people.Spelling;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.packet.filing.ANumber;

/// The rows of a cover in which its respondents stand: typed, or taken from the people of the case.
public final class Respondents {
    /// A family is rarely larger, and a further row appears when these are full.
    private static final int ROWS = 2;

    private Respondents() {}

    static void show(Form fields, List<Respondent> people) {
        for (int row = 0; row < people.size(); row++) {
            var person = people.get(row);
            fields.with("given-" + row, person.given())
                    .with("middle-" + row, person.middle())
                    .with("family-" + row, person.family())
                    .with("own-" + row, person.own())
                    .with("aNumber-" + row, shown(person.aNumber()));
        }
    }

    private static String shown(String number) {
        return number.matches("\\d{9}") ? ANumber.of(number).toString() : number;
    }

    /// How many rows for respondents the form shows: those that are filled, and room for one more.
    static int rows(Form form) {
        int rows = ROWS;
        for (int row = 0; form.has("family-" + row) || form.has("given-" + row); row++) {
            if (isFilled(form, row)) {
                rows = Math.max(rows, row + 2);
            }
        }
        return rows;
    }

    private static boolean isFilled(Form form, int row) {
        return form.isTicked("family-" + row) || form.isTicked("given-" + row);
    }

    /// Puts those people into the next rows that are empty whose boxes, `person-0` and so on, are ticked. Nobody is put
    /// there twice.
    ///
    /// @param people in the order of their boxes
    /// @return false when no box was ticked
    static boolean take(Form form, List<Person> people) {
        boolean any = false;
        for (int box = 0; box < people.size(); box++) {
            if (form.isTicked("person-" + box)) {
                any = true;
                put(form, people.get(box));
            }
        }
        return any;
    }

    /// By the name that the papers use, or the whole of it as the family name where nobody has taken it apart.
    static void put(Form form, Person person) {
        var number = person.details().aNumber();
        if (number != null && stands(form, number.toString())) {
            return;
        }
        int row = 0;
        while (isFilled(form, row)) {
            row++;
        }
        var papers = person.find(Spelling.Use.PAPERS);
        form.with("given-" + row, papers.map(Spelling::given).orElse(null))
                .with("middle-" + row, papers.map(Spelling::middle).orElse(null))
                .with("family-" + row, papers.map(Spelling::family).orElseGet(person::name))
                .with(
                        "own-" + row,
                        person.find(Spelling.Use.OWN).map(Spelling::spelled).orElse(null))
                .with("aNumber-" + row, number);
    }

    private static boolean stands(Form form, String number) {
        return form.fields().stream()
                .filter(field -> field.startsWith("aNumber-"))
                .anyMatch(field -> form.written(field).equals(number));
    }

    public static List<Respondent> read(Form form) {
        List<Respondent> people = new ArrayList<>();
        for (int row = 0; row < rows(form); row++) {
            if (row == 0 || isFilled(form, row)) {
                people.add(new Respondent(
                        form.needed("given-" + row, 200),
                        form.text("middle-" + row, 200),
                        form.needed("family-" + row, 200),
                        form.text("own-" + row, 300),
                        aNumber(form, "aNumber-" + row)));
            }
        }
        return people;
    }

    private static String aNumber(Form form, String name) {
        try {
            return ANumber.of(form.needed(name, Answers.LINE)).digits();
        } catch (IllegalArgumentException e) {
            form.refuse(name, "filing.fault.aNumber");
            return "";
        }
    }
}
