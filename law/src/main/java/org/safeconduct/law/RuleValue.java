package org.safeconduct.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.law.schema.Entry;

/// The part of a rule that programs compute with, as `law/schema/rule.schema.json` describes it.
public final class RuleValue {
    private final Entry entry;

    RuleValue(Entry entry) {
        this.entry = entry;
    }

    /// For people: `25 MB`, `8.5 × 11 in`, or the listed things.
    public String shown() {
        return Stream.of(
                        amountShown(),
                        findEdition(),
                        findText(),
                        listShown(),
                        holidaysShown(),
                        countsShown(),
                        statusShown())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    /// One or several numbers.
    ///
    /// @throws IllegalStateException when they are not in this unit
    List<BigDecimal> amounts(String unit) {
        var found = entry.findText("unit").orElse("no unit");
        if (!found.equals(unit)) {
            throw new IllegalStateException("A rule's value is in " + found + ", not in " + unit + ".");
        }
        var single = entry.find("amount").map(Stream::of);
        return single.orElseGet(() -> entry.list("amounts").stream())
                .map(amount -> amount.node().decimalValue())
                .toList();
    }

    Period period() {
        return new Period(entry.at("amount").node().intValue(), Period.Unit.of(entry.text("unit")));
    }

    Optional<String> findText() {
        return entry.findText("text");
    }

    Optional<String> findEdition() {
        return entry.findText("edition");
    }

    List<String> items() {
        return entry.texts("list");
    }

    List<String> keywords() {
        return entry.texts("keywords");
    }

    Entry entry() {
        return entry;
    }

    private Optional<String> amountShown() {
        return entry.findText("unit")
                .map(unit ->
                        amounts(unit).stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" × ")) + " "
                                + unit);
    }

    private Optional<String> countsShown() {
        return Counting.in(entry)
                .map(counting -> counting.direction().name().toLowerCase(Locale.ROOT) + " "
                        + String.join(" or ", counting.from()).replace('-', ' ') + ": " + counting.what());
    }

    private Optional<String> statusShown() {
        return StatusTable.in(entry)
                .map(table -> table.question() + ": "
                        + table.answers().stream()
                                .map(answer -> answer.answer().name().toLowerCase(Locale.ROOT))
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }

    private Optional<String> listShown() {
        return Optional.of(String.join(", ", items())).filter(shown -> !shown.isEmpty());
    }

    private Optional<String> holidaysShown() {
        var names = entry.list("holidays").stream().map(holiday -> holiday.text("name"));
        return Optional.of(names.collect(Collectors.joining(", "))).filter(shown -> !shown.isEmpty());
    }
}
