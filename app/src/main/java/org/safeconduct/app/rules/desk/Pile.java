package org.safeconduct.app.rules.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.rules.outlook.Outlook;
import org.safeconduct.law.Rule;

/// What several rules that come together make different.
///
/// @param isWeighty whether anything is computed otherwise by any of them
/// @param mark of just this, by which somebody agrees to it
/// @param misfit why none of it can be used; null where all of it can
public record Pile(
        List<Row> rows,
        boolean isWeighty,
        Outlook.View view,
        String mark,
        @Nullable String misfit) {
    /// One of them beside what holds.
    public record Row(Rule rule, BothVersions both) {}

    static Pile unfit(String why) {
        return new Pile(List.of(), false, Outlook.View.NOTHING, "", why);
    }
}
