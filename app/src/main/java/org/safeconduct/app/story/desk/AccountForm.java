package org.safeconduct.app.story.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.account.Telling;
import org.safeconduct.app.story.account.Text;

/// The answers about an account and one telling of it, read and shown.
final class AccountForm {
    private static final String LABELS = "story.account";
    private static final String[] FIELDS = {
        "day", "language", "interpreter", "readBack", "own", "english", "source", "why"
    };
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final int LONGEST = 200_000;
    private static final int FIRST_YEAR = 1980;

    private AccountForm() {}

    static Form blank() {
        return Form.blank(LABELS).with("readBack", Telling.ReadBack.UNKNOWN, "story.readBack");
    }

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    /// To tell it again, one begins with the words of the last time.
    static Form again(Telling last) {
        var said = last.said();
        return Form.blank(LABELS)
                .with("day", null)
                .with("language", last.circumstances().language())
                .with("interpreter", null)
                .with("readBack", Telling.ReadBack.UNKNOWN, "story.readBack")
                .with("own", said.text().own())
                .with("english", said.text().english())
                .with("source", null)
                .with("why", null)
                .with(Form.VERSION, last.number());
    }

    private static Form of(Telling telling) {
        var how = telling.circumstances();
        return again(telling)
                .with("day", how.day())
                .with("interpreter", how.interpreter())
                .with("readBack", how.readBack(), "story.readBack")
                .with("source", telling.said().source())
                .with("why", telling.said().why());
    }

    static BothVersions bothVersions(Telling stored, Form written) {
        return BothVersions.of(of(stored), written, FIELDS);
    }

    static Account.Opening opening(Form form, Collection<Person> people) {
        var kind = form.choice("kind", Account.Kind.class, "story.kind");
        var agreed = form.text("agreed", 500);
        if (kind.needsAgreement() && agreed == null) {
            form.refuse("agreed", "story.form.agreed");
        }
        return new Account.Opening(kind, speaker(form, people), agreed);
    }

    private static Account.Speaker speaker(Form form, Collection<Person> people) {
        var person = people.stream()
                .filter(each -> each.id().toString().equals(form.written("speaker")))
                .findFirst();
        return person.map(each -> new Account.Speaker(each.id(), each.name()))
                .orElseGet(() -> new Account.Speaker(null, form.needed("speakerName", 200)));
    }

    static Telling.Said first(Form form, LocalDate today) {
        return said(form, today, form.text("why", 500));
    }

    static Telling.Said next(Form form, LocalDate today) {
        return said(form, today, form.needed("why", 500));
    }

    private static Telling.Said said(Form form, LocalDate today, @Nullable String why) {
        var text = new Text(form.text("own", LONGEST), form.text("english", LONGEST));
        if (text.own() == null && text.english() == null) {
            form.refuse("own", "story.form.words");
        }
        return new Telling.Said(circumstances(form, today), text, form.needed("source", 300), why);
    }

    private static Telling.Circumstances circumstances(Form form, LocalDate today) {
        var day = form.day("day");
        if (day != null && (day.isAfter(today) || day.getYear() < FIRST_YEAR)) {
            form.refuse("day", day.isAfter(today) ? "story.form.future" : "story.form.year");
        }
        var language = form.needed("language", 3);
        if (!language.isEmpty() && !LANGUAGES.contains(language)) {
            form.refuse("language", "platform.form.choice");
        }
        return new Telling.Circumstances(
                day,
                language,
                form.text("interpreter", 200),
                form.choice("readBack", Telling.ReadBack.class, "story.readBack"));
    }
}
