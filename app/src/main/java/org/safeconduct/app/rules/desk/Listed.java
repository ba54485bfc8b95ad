package org.safeconduct.app.rules.desk;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.rules.Verification;
import org.safeconduct.law.Rule;
import org.safeconduct.law.RuleText;

/// A rule in force, with who of this house looked at it last.
///
/// @param last null where nobody ever did
/// @param by whoever looked, by name
public record Listed(
        Rule rule, @Nullable Verification last, @Nullable String by) {
    /// What nobody looked at comes first, and of that what the makers looked at longest ago.
    static final Comparator<Listed> OLDEST_FIRST = Comparator.comparing(
                    Listed::day, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(each -> each.rule().verifiedOn())
            .thenComparing(each -> each.rule().id());

    /// The day on which somebody looked at the rule as it stands.
    public @Nullable LocalDate day() {
        return last == null || isOther() ? null : last.day();
    }

    /// Whether the rule said something else when somebody looked.
    public boolean isOther() {
        return last != null && !last.mark().equals(RuleText.mark(rule));
    }

    /// Letters with which its id begins.
    public String area() {
        return rule.id().substring(0, rule.id().indexOf('-'));
    }

    public String address() {
        return address(rule.id());
    }

    /// A form's rule bears the form's number, which may have a stroke in it.
    public static String address(String rule) {
        return "/rules/" + rule.replace('/', '~');
    }

    static String id(String address) {
        return address.replace('~', '/');
    }
}
