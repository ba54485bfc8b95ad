package org.safeconduct.app.filing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.filing.version.Version;
import org.safeconduct.app.platform.form.Form;

/// Says when a version went to the court, and what came back.
public final class SubmissionForm {
    private SubmissionForm() {}

    public static Form show(LocalDate on) {
        return Answers.blank().with("filedOn", on);
    }

    /// A draft is never filed, and nothing is filed on a day that has not come.
    public static Filed read(Form form, Version version, LocalDate today) {
        var on = form.day("filedOn");
        if (on == null) {
            form.refuse("filedOn", "platform.form.needed");
        } else if (on.isAfter(today)) {
            form.refuse("filedOn", "filing.fault.future");
        }
        if (version.isDraft()) {
            form.refuse("filedOn", "filing.fault.draft");
        }
        return new Filed(
                on == null ? today : on, Answers.open(form, "receipt", Answers.LINE), Answers.id(form, "receiptFile"));
    }

    /// When the court took it, and what shows that.
    ///
    /// @param receiptFile the document that proves it
    public record Filed(
            LocalDate on, String receipt, @Nullable UUID receiptFile) {}
}
