package org.safeconduct.law;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.law.schema.Entry;
import org.safeconduct.law.schema.Problem;

/// Numbers of a rule by which nothing can be counted.
final class RuleNumbers {
    private static final Set<String> TIMES = Set.of("hours", "days", "business days", "months", "years");

    /// In any unit of time; as hours four and a half years, as days more than a century.
    private static final BigDecimal MOST = BigDecimal.valueOf(40_000);

    private RuleNumbers() {}

    static Stream<Problem> of(Entry rule) {
        return Stream.concat(
                term(rule),
                rule.find("value").stream()
                        .flatMap(value -> Stream.of(length(value), days(value), needed(value))
                                .flatMap(problems -> problems)));
    }

    private static Stream<Problem> term(Entry rule) {
        var to = rule.findDate("valid-to");
        boolean turned = to.isPresent()
                && rule.findDate("valid-from").filter(to.get()::isBefore).isPresent();
        return turned
                ? Stream.of(rule.at("valid-to").problem("The last day of the rule lies before its first."))
                : Stream.empty();
    }

    private static Stream<Problem> length(Entry value) {
        return value
                .find("amount")
                .filter(amount -> value.findText("unit").filter(TIMES::contains).isPresent())
                .filter(amount -> !isCountable(amount.node().decimalValue()))
                .map(amount -> amount.problem("A length of time is a whole number from 1 to " + MOST + "."))
                .stream();
    }

    private static boolean isCountable(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0 && amount.signum() > 0 && amount.compareTo(MOST) <= 0;
    }

    /// A day that some year lacks would break the calendar of that year.
    private static Stream<Problem> days(Entry value) {
        return value.list("holidays").stream()
                .filter(holiday -> holiday.has("day") && !isEveryYear(holiday))
                .map(holiday -> holiday.at("day").problem("Not every year has such a day."));
    }

    private static boolean isEveryYear(Entry holiday) {
        try {
            return MonthDay.of(
                            holiday.at("month").node().asInt(),
                            holiday.at("day").node().asInt())
                    .isValidYear(2023);
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static Stream<Problem> needed(Entry value) {
        var counts = value.find("counts").filter(found -> !found.has("set-by"));
        boolean lacks = counts.isPresent()
                && (!value.has("amount")
                        || value.findText("unit").filter(TIMES::contains).isEmpty());
        return lacks
                ? Stream.of(counts.get()
                        .problem("A rule that counts says how long, as 'amount' and 'unit', or 'set-by: court'."))
                : Stream.empty();
    }
}
