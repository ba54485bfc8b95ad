package org.safeconduct.app.custody.transfer;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.form.Form;

/// The answers about a point. There are many on one page, so each reason bears the number of its point.
public final class SettleForm {
    static final String REST = "rest";
    static final int LONGEST = 1000;

    private static final String LABELS = "custody.transfer.field";

    private SettleForm() {}

    static Form blank() {
        return Form.blank(LABELS);
    }

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    /// What the reason of a point is called among the answers.
    public static String why(Point point) {
        return "why-" + point.id().substring(point.id().indexOf('-') + 1);
    }

    static Settled.How how(Form form, Checklist.Line line) {
        for (var how : Settled.How.values()) {
            if (how.name().equals(form.written("how"))) {
                return how;
            }
        }
        form.refuse(why(line.point()), "platform.form.choice");
        return Settled.How.DONE;
    }

    /// What is done may go without a reason; what doesn't apply may not.
    static @Nullable String why(Form form, Checklist.Line line, Settled.How how) {
        var field = why(line.point());
        var why = form.text(field, LONGEST);
        if (how == Settled.How.DISMISSED && why == null) {
            form.refuse(field, "custody.transfer.whyNeeded");
        }
        return why;
    }
}
