package org.safeconduct.app.filing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.filing.plan.FormWanted;
import org.safeconduct.app.platform.form.Form;

/// Between the official forms of a filing and the page that asks for them.
public final class FactsForm {
    private static final String NUMBER = "[A-Z]{1,4}-[0-9]{1,4}[A-Z]?(/[A-Z]+)?";
    private static final int MOST_FACTS = 1_000_000;

    private FactsForm() {}

    public static Form show(List<FormWanted> forms, @Nullable String facts) {
        var form = Answers.blank().with("facts", facts);
        for (int row = 0; row < forms.size(); row++) {
            form.with("form-" + row, forms.get(row).form())
                    .with("filled-" + row, forms.get(row).filled());
        }
        return form;
    }

    /// An empty row is passed over.
    public static List<FormWanted> read(Form form) {
        List<FormWanted> forms = new ArrayList<>();
        for (int row = 0; form.has("form-" + row); row++) {
            var number = Answers.like(form, "form-" + row, NUMBER, "form");
            if (number != null) {
                forms.add(new FormWanted(number, Answers.id(form, "filled-" + row)));
            }
        }
        if (form.written("facts").length() > MOST_FACTS) {
            form.refuse("facts", "filing.fault.facts");
        }
        return forms;
    }
}
