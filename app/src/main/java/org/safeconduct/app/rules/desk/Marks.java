package org.safeconduct.app.rules.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Words;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Term;

/// How rules are named and shown on their pages.
public final class Marks {
    /// Those in which the schema of rules lets a value be.
    private static final List<String> UNITS =
            List.of("hours", "days", "business days", "months", "years", "pages", "exhibits", "MB", "in", "USD");

    private Marks() {}

    public static String value(Rule rule) {
        return rule.value() == null ? "" : rule.value().shown();
    }

    /// The field of law to which an id belongs; where nobody gave it a name, its letters.
    public static String area(Words words, String id) {
        var letters = id.contains("-") ? id.substring(0, id.indexOf('-')) : id;
        return areas(words, List.of(letters)).getOrDefault(letters, letters);
    }

    public static Map<String, String> areas(Words words, List<String> areas) {
        var named = new LinkedHashMap<String, String>();
        areas.forEach(
                area -> named.put(area, words.texts().getMessage("rules.area." + area, null, area, words.locale())));
        return named;
    }

    public static Map<String, String> units(Words words) {
        var units = new LinkedHashMap<String, String>();
        UNITS.forEach(unit -> units.put(unit, words.say("rules.unit." + unit.replace(' ', '-'))));
        return units;
    }

    public static String term(Words words, Term term) {
        if (term.from() == null) {
            return term.to() == null
                    ? words.say("rules.term.always")
                    : words.say("rules.term.until", words.day(term.to()));
        }
        return term.to() == null
                ? words.say("rules.term.since", words.day(term.from()))
                : words.say("rules.term.between", words.day(term.from()), words.day(term.to()));
    }

    public static String inAddress(String answer) {
        return URLEncoder.encode(answer, StandardCharsets.UTF_8);
    }

    /// What was written, to be sent once more.
    public static List<Map.Entry<String, String>> again(Form form) {
        return form.fields().stream()
                .filter(field -> !List.of("_csrf", "agreed", "write").contains(field))
                .map(field -> Map.entry(field, form.written(field)))
                .toList();
    }
}
