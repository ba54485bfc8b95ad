package org.safeconduct.app.rules.desk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.law.Confidence;
import org.safeconduct.law.Rule;
import org.safeconduct.law.RuleFile;
import org.safeconduct.law.RuleText;
import org.safeconduct.law.Rulebook;
import org.safeconduct.law.schema.Problem;

/// The answers about a new version of a rule, read as a line of `law/*.yaml` is read.
final class EditionForm {
    static final String CONFIDENCE = "rules.confidence";
    private static final String LABELS = "rules.field";
    private static final String STEP = " → ";
    private static final String[] FIELDS = {
        "title", "from", "until", "amount", "unit", "value", "words", "citation", "source", "asOf", "confidence"
    };

    /// What the fields of the form are called in `law/*.yaml`.
    private static final Map<String, String> CALLED =
            Map.of("as-of", "asOf", "valid-from", "from", "valid-to", "until");

    private EditionForm() {}

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    /// Everything as the rule has it.
    static Form of(Rule rule) {
        var parts = RuleText.parts(rule);
        return Form.blank(LABELS)
                .with("title", rule.title())
                .with("from", rule.term().from())
                .with("until", rule.term().to())
                .with("amount", parts.amount())
                .with("unit", parts.unit())
                .with("value", parts.rest())
                .with("words", rule.words())
                .with("citation", rule.citation())
                .with("source", rule.source())
                .with("asOf", rule.asOf())
                .with("confidence", rule.confidence(), CONFIDENCE);
    }

    /// For writing a new version, which begins today unless somebody says otherwise.
    static Form next(Rule rule, LocalDate today) {
        return of(rule).with("from", today).with("until", null);
    }

    static BothVersions bothVersions(Rule before, Rule after) {
        return BothVersions.of(of(before), of(after), FIELDS);
    }

    /// The rule that was written; none where something is wrong with it, and then the form says what.
    static Optional<Rule> read(String id, Form form, Rulebook shipped, LocalDate today) {
        var file = RuleText.draft(fields(id, form, today), value(form));
        form.day("from");
        form.day("until");
        if (!form.isGood()) {
            return Optional.empty();
        }
        return switch (RuleFile.read(file.getBytes(StandardCharsets.UTF_8))) {
            case RuleFile.Faulty(var problems) -> refuse(form, problems);
            case RuleFile.Sound(var rules) -> fit(rules.getFirst(), form, shipped);
        };
    }

    private static Optional<Rule> fit(Rule rule, Form form, Rulebook shipped) {
        shipped.misfit(rule).ifPresent(words -> form.refuse("value", "rules.form.said", words));
        return form.isGood() ? Optional.of(rule) : Optional.empty();
    }

    private static Optional<Rule> refuse(Form form, List<Problem> problems) {
        problems.forEach(problem -> form.refuse(field(problem), "rules.form.said", problem.words()));
        return Optional.empty();
    }

    /// `rules → 1 → valid-from` is about the field "from"; what lies deeper in the value, about the value.
    private static String field(Problem problem) {
        var steps = List.of(problem.path().split(STEP, -1));
        if (steps.size() == 4 && List.of("amount", "unit").contains(steps.get(3))) {
            return steps.get(3);
        }
        var name = steps.size() < 3 ? "value" : steps.get(2);
        return CALLED.getOrDefault(name, List.of(FIELDS).contains(name) ? name : "value");
    }

    private static Map<String, String> fields(String id, Form form, LocalDate today) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", id);
        fields.put("title", form.needed("title", 200));
        fields.put("words", form.needed("words", 1000));
        fields.put("citation", form.needed("citation", 500));
        fields.put("source", form.needed("source", 500));
        fields.put("as-of", form.needed("asOf", 10));
        var confidence = form.choice("confidence", Confidence.class, CONFIDENCE);
        fields.put("confidence", confidence.name().toLowerCase(java.util.Locale.ROOT));
        fields.put("valid-from", form.written("from"));
        fields.put("valid-to", form.written("until"));
        fields.put("verified-on", today.toString());
        return fields;
    }

    private static String value(Form form) {
        var rest = form.text("value", 20_000);
        var amount = form.text("amount", 12);
        if (amount == null) {
            return rest == null ? "" : rest;
        }
        if (!amount.matches("-?[0-9.]+")) {
            form.refuse("amount", "rules.form.number");
        }
        return "amount: " + amount + "\nunit: " + form.needed("unit", 20).replaceAll("[^A-Za-z ]", "") + "\n"
                + (rest == null ? "" : rest);
    }
}
