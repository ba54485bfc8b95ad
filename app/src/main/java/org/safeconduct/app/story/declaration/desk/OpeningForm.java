package org.safeconduct.app.story.declaration.desk;

import java.time.LocalDate;
import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.story.account.Telling;
import org.safeconduct.app.story.declaration.Declaration;
import org.safeconduct.app.story.declaration.Signings;

/// The answers about the names on a declaration, and about its signature.
final class OpeningForm {
    static final String LABELS = "story.declaration";
    private static final String[] FIELDS = {"signsAs", "interpreter"};
    private static final int FIRST_YEAR = 1980;

    private OpeningForm() {}

    static Form of(Declaration declaration) {
        var about = declaration.opening();
        return Form.blank(LABELS)
                .with("signsAs", about.signsAs())
                .with("interpreter", about.interpreter())
                .with("abroad", about.abroad() ? "on" : null)
                .with(Form.VERSION, declaration.version());
    }

    static Declaration.Opening opening(Form form, Declaration declaration) {
        var about = declaration.opening();
        return new Declaration.Opening(
                about.speaker(),
                form.text("signsAs", 200),
                about.language(),
                form.text("interpreter", 200),
                form.isTicked("abroad"));
    }

    static BothVersions bothVersions(Declaration stored, Form written) {
        return BothVersions.of(of(stored), written, FIELDS);
    }

    static Form blankSignature(Declaration declaration) {
        return Form.blank(LABELS)
                .with("readBack", Telling.ReadBack.READ, "story.readBack")
                .with(Form.VERSION, declaration.drafts());
    }

    /// @param again whether whoever signs has declared before
    static Signings.Signed signed(Form form, Declaration.Opening about, LocalDate today, boolean again) {
        var day = form.day("day");
        if (day == null) {
            form.needed("day", 10);
        } else if (day.isAfter(today) || day.getYear() < FIRST_YEAR) {
            form.refuse("day", day.isAfter(today) ? "story.form.future" : "story.form.year");
        }
        var readBack = form.choice("readBack", Telling.ReadBack.class, "story.readBack");
        var how = new Telling.Circumstances(day, about.language(), about.interpreter(), readBack);
        return new Signings.Signed(how, form.needed("source", 300), again ? form.needed("why", 500) : null);
    }
}
