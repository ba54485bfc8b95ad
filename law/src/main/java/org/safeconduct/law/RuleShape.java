package org.safeconduct.law;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which parts the value of a rule has, and in which unit where that can't change.
///
/// @param unit empty where any will do
record RuleShape(Set<String> parts, String unit) {
    /// A rule may gain or lose them.
    private static final Set<String> FREE = Set.of("expires", "keywords", "unit");

    static RuleShape of(Rule rule) {
        if (rule.value() == null) {
            return new RuleShape(Set.of(), "");
        }
        var value = rule.value().entry();
        var parts = new TreeSet<>(value.fields().keySet());
        boolean anyUnit = value.has("counts");
        parts.removeAll(FREE);
        return new RuleShape(parts, anyUnit ? "" : value.findText("unit").orElse(""));
    }

    /// What another lacks, as a sentence.
    Optional<String> missing(RuleShape other) {
        var lacking = new TreeSet<>(parts);
        lacking.removeAll(other.parts);
        if (!lacking.isEmpty()) {
            return Optional.of("The program reads '" + String.join("', '", lacking)
                    + "' in the value of this rule; it has to stay, with other content.");
        }
        return unit.isEmpty() || unit.equals(other.unit)
                ? Optional.empty()
                : Optional.of("The program counts this rule in " + unit + "; the unit has to stay.");
    }
}
