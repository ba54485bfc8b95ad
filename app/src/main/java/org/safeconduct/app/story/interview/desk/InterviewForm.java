package org.safeconduct.app.story.interview.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.account.Telling;
import org.safeconduct.app.story.interview.Interview;

/// The answers about an interview, read and shown.
final class InterviewForm {
    private static final String LABELS = "story.interview";
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final int LONGEST = 200_000;
    private static final int FIRST_YEAR = 1980;
    private static final int MOST_TOPICS = 500;

    private InterviewForm() {}

    static Form blank(LocalDate today) {
        return Form.blank(LABELS).with("day", today);
    }

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    static Form of(Interview interview) {
        var notes = interview.notes();
        return Form.blank(LABELS)
                .with(Form.VERSION, interview.version())
                .with("own", notes.own())
                .with("english", notes.english())
                .with("readBack", notes.readBack(), "story.readBack")
                .with("ending", notes.ending());
    }

    static BothVersions bothVersions(Interview stored, Form written) {
        return BothVersions.of(of(stored), written, "own", "english", "readBack", "ending");
    }

    static Interview.Setting setting(Form form, Collection<Person> people, LocalDate today) {
        var speaker = people.stream()
                .filter(each -> each.id().toString().equals(form.written("speaker")))
                .findFirst();
        var agreed = form.text("agreed", 500);
        if (speaker.isEmpty()) {
            form.refuse("speaker", "platform.form.choice");
        } else if (!speaker.get().client() && agreed == null) {
            form.refuse("agreed", "story.form.agreed");
        }
        var language = form.needed("language", 3);
        if (!language.isEmpty() && !LANGUAGES.contains(language)) {
            form.refuse("language", "platform.form.choice");
        }
        return new Interview.Setting(
                new Account.Speaker(
                        speaker.map(Person::id).orElse(null),
                        speaker.map(Person::name).orElse("")),
                agreed,
                day(form, today),
                language,
                form.text("interpreter", 200));
    }

    private static LocalDate day(Form form, LocalDate today) {
        var day = form.day("day");
        if (day == null) {
            form.refuse("day", "platform.form.needed");
        } else if (day.getYear() < FIRST_YEAR) {
            form.refuse("day", "story.form.year");
        }
        return day == null ? today : day;
    }

    static Interview.Notes notes(Form form) {
        return new Interview.Notes(
                form.text("own", LONGEST),
                form.text("english", LONGEST),
                form.choice("readBack", Telling.ReadBack.class, "story.readBack"),
                form.text("ending", 2000));
    }

    /// The topics of the sheet. One that was not asked says why; one that nobody has said anything about is none.
    static List<Interview.Topic> topics(Form form) {
        var topics = new ArrayList<Interview.Topic>();
        for (int at = 0; at < MOST_TOPICS && form.has("topic-" + at); at++) {
            var name = form.text("topic-" + at, 300);
            var outcome = form.choice("outcome-" + at, Interview.Outcome.class, "story.asked");
            var why = form.text("why-" + at, 500);
            if (outcome == Interview.Outcome.NOT_ASKED && why == null && name != null) {
                form.refuse("why-" + at, "story.interview.reason");
            }
            if (name != null) {
                topics.add(new Interview.Topic(name, outcome, why));
            }
        }
        return topics;
    }
}
