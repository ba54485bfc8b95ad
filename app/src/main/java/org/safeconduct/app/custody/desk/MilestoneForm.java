package org.safeconduct.app.custody.desk;

import java.time.Instant;
import java.time.ZoneId;
import org.safeconduct.app.custody.stay.Milestone;
import org.safeconduct.app.platform.form.Form;

/// The answers about a milestone.
final class MilestoneForm {
    static final String LABELS = "custody.milestone";

    private MilestoneForm() {}

    static Form blank() {
        return Form.blank(LABELS);
    }

    /// @param zone of the place where the person was on that day
    static Milestone.What what(Form form, ZoneId zone, Instant now) {
        var point = new PointForm(form, zone, now).needed("day", "at");
        return new Milestone.What(
                form.choice("what", Milestone.Kind.class, "custody.milestone"),
                point.date(),
                point.time(),
                zone,
                form.needed("source", 300));
    }
}
