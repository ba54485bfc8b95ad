package org.safeconduct.deadlines.docket;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.deadlines.docket.Reckoning.Trigger;
import org.safeconduct.law.Circumstances;
import org.safeconduct.law.Vocabulary;

/// Whether the circumstances of a case are those that a rule asks for.
sealed interface Fit {
    /// They are.
    record Fits() implements Fit {}

    /// They are not; put in words only when somebody asks, since most rules are not for most cases.
    ///
    /// @param wanted empty where it is the value itself that takes the case out
    record Differs(String name, String value, List<String> wanted) implements Fit {
        String why() {
            return name + " is '" + value + "'" + (wanted.isEmpty() ? "" : " and the rule is for " + shown(wanted));
        }
    }

    /// Nobody has recorded them.
    record Missing(String what) implements Fit {}

    Fit FITS = new Fits();

    static Fit of(Known known, @Nullable Trigger trigger, Circumstances when) {
        Fit missing = FITS;
        for (var asked : when.asked().entrySet()) {
            var value = known.value(asked.getKey(), trigger);
            if (value == null) {
                missing = new Missing(meaning(asked.getKey()));
            } else if (!asked.getValue().contains(value)) {
                return new Differs(asked.getKey(), value, asked.getValue());
            }
        }
        return missing;
    }

    /// One circumstance is enough to take a case out; what nobody recorded takes it nowhere.
    static Fit unless(Known known, @Nullable Trigger trigger, Circumstances unless) {
        for (var asked : unless.asked().entrySet()) {
            var value = known.value(asked.getKey(), trigger);
            if (value != null && asked.getValue().contains(value)) {
                return new Differs(asked.getKey(), value, List.of());
            }
        }
        return FITS;
    }

    private static String shown(List<String> values) {
        return String.join(
                " or ", values.stream().map(value -> "'" + value + "'").toList());
    }

    private static String meaning(String name) {
        return Vocabulary.packaged().find(name).orElse(name);
    }
}
