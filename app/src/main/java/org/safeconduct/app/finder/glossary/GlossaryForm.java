package org.safeconduct.app.finder.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.search.Language;
import org.safeconduct.search.glossary.Glossary;
import org.safeconduct.search.glossary.Glossary.Term;

/// A concept as somebody writes it: one term a line, a field for each language.
final class GlossaryForm {
    private static final String LABELS = "finder.language";
    private static final int LONGEST = 80;
    private static final int MOST = 20;

    private GlossaryForm() {}

    static Form blank() {
        return Form.blank(LABELS).with(Form.VERSION, 0);
    }

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    static Form of(HouseConcept concept) {
        var form = blank().with(Form.VERSION, concept.version());
        HouseConcept.LANGUAGES.forEach(language -> form.with(language.name(), concept.lines(language)));
        return form;
    }

    static String[] fields() {
        return HouseConcept.LANGUAGES.stream().map(Enum::name).toArray(String[]::new);
    }

    /// All of them; the form says what is wrong.
    static List<Term> terms(Form form) {
        var terms = new ArrayList<Term>();
        for (var language : HouseConcept.LANGUAGES) {
            terms.addAll(terms(form, language));
        }
        // One term alone leads to no other.
        if (terms.size() < 2) {
            form.refuse(Language.EN.name(), "finder.glossary.fault.few");
        }
        return terms;
    }

    private static List<Term> terms(Form form, Language language) {
        var field = language.name();
        var terms = Glossary.terms(language, form.written(field)).stream()
                .distinct()
                .toList();
        if (terms.size() > MOST) {
            form.refuse(field, "finder.glossary.fault.many", MOST);
        }
        for (var term : terms) {
            if (term.words().length() > LONGEST) {
                form.refuse(field, "finder.glossary.fault.long", LONGEST);
            }
            if (!language.writes(term.words())) {
                form.refuse(field, "finder.glossary.fault.letters", term.words());
            }
        }
        return terms;
    }
}
