package org.safeconduct.app.story.desk;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.story.account.Text;
import org.safeconduct.app.story.statement.Statement;
import org.safeconduct.app.story.statement.When;
import org.safeconduct.chronology.phrase.Answer;
import org.safeconduct.chronology.phrase.Meaning;
import org.safeconduct.chronology.word.Language;

/// The answers about what a passage says, read and shown.
final class StatementForm {
    private static final String LABELS = "story.statement";
    private static final int MOST = 1_000_000;
    private static final String[] FIELDS = {
        "passage",
        "event",
        "what",
        "when",
        "whenLanguage",
        "other",
        "choice",
        "place",
        "present",
        "actor",
        "power",
        "harm",
        "ground",
        "counted",
        "least",
        "most",
        "ageOf",
        "years",
        "yearsMost"
    };

    private final Form form;
    private final Marking marking;

    StatementForm(Form form, Marking marking) {
        this.form = form;
        this.marking = marking;
    }

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    static Form blank(Marking marking) {
        return Form.blank(LABELS)
                .with("passage", marking.paragraph().words())
                .with("whenLanguage", marking.language(), "story.language")
                .with("power", Statement.Power.UNKNOWN, "story.power");
    }

    static Form of(Statement statement) {
        var said = statement.said();
        var when = Optional.ofNullable(said.when());
        var count = Optional.ofNullable(said.count());
        var age = Optional.ofNullable(said.age());
        return Form.blank(LABELS)
                .with("passage", statement.source().passage())
                .with("event", said.event())
                .with("what", said.what())
                .with("when", when.map(When::words).orElse(null))
                .with("whenLanguage", when.map(When::language).orElse(Language.ENGLISH), "story.language")
                .with("other", when.map(When::other).orElse(null))
                .with("reading", when.map(When::reading).orElse(null))
                .with("choice", when.map(When::choice).orElse(null))
                .with("place", said.scene().place())
                .with("present", said.scene().present())
                .with("actor", said.deed().actor())
                .with("power", said.deed().power(), "story.power")
                .with("harm", said.deed().harm(), "story.harm")
                .with("ground", said.deed().ground(), "story.ground")
                .with("counted", count.map(Statement.Count::what).orElse(null))
                .with("least", count.map(Statement.Count::least).orElse(null))
                .with("most", count.map(Statement.Count::most).orElse(null))
                .with("ageOf", age.map(Statement.Age::of).orElse(null))
                .with("years", age.map(Statement.Age::least).orElse(null))
                .with("yearsMost", age.map(Statement.Age::most).orElse(null))
                .with(Form.VERSION, statement.version());
    }

    static BothVersions bothVersions(Statement stored, Form written) {
        return BothVersions.of(of(stored), written, FIELDS);
    }

    /// Where the words stand; they have to be in the paragraph as they are quoted.
    Statement.Source source() {
        var passage = form.needed("passage", 4000);
        var side = marking.paragraph().side(passage);
        if (side == null) {
            form.refuse("passage", "story.form.passage");
        }
        return new Statement.Source(
                marking.telling().id(), marking.paragraph().number(), side == null ? Text.Side.OWN : side, passage);
    }

    /// What the answers say; only to be used where the form is good.
    Statement.Said said() {
        var event = form.needed("event", 120);
        return new Statement.Said(event, form.needed("what", 500), when(event), scene(), deed(), count(), age());
    }

    /// How the words about time are read; none where nothing is said about time.
    Optional<Answer> answer() {
        var words = form.text("when", 300);
        return words == null
                ? Optional.empty()
                : Optional.of(marking.timekeeper()
                        .read(words, form.choice("whenLanguage", Language.class, "story.language")));
    }

    /// Whether whoever writes has seen how the words about time are read.
    boolean isConfirmed() {
        return answer().map(answer -> answer.line().equals(form.written("reading")))
                .orElse(true);
    }

    private @Nullable When when(String event) {
        return answer().map(answer -> {
                    var other = form.text("other", 120);
                    if (other == null && answer.meaning() instanceof Meaning.Related) {
                        form.refuse("other", "story.form.other");
                    }
                    if (other != null && other.equalsIgnoreCase(event)) {
                        form.refuse("other", "story.form.itself");
                    }
                    return new When(
                            answer.said(),
                            form.choice("whenLanguage", Language.class, "story.language"),
                            other,
                            answer.line(),
                            choice(answer));
                })
                .orElse(null);
    }

    private @Nullable Integer choice(Answer answer) {
        if (!(answer.meaning() instanceof Meaning.Several several)
                || form.written("choice").isEmpty()) {
            return null;
        }
        var choice = number("choice");
        if (choice != null && choice >= several.readings().size()) {
            form.refuse("choice", "platform.form.choice");
        }
        return choice;
    }

    private Statement.Scene scene() {
        var place = form.text("place", 200);
        var present = person("present");
        if (present != null && place == null) {
            form.refuse("place", "story.form.place");
        }
        return new Statement.Scene(place, present);
    }

    private Statement.Deed deed() {
        return new Statement.Deed(
                form.text("actor", 200),
                form.choice("power", Statement.Power.class, "story.power"),
                optional("harm", Statement.Harm.class),
                optional("ground", Statement.Ground.class));
    }

    private <E extends Enum<E>> @Nullable E optional(String field, Class<E> sort) {
        return form.written(field).isEmpty() ? null : form.choice(field, sort, "story." + field);
    }

    private Statement.@Nullable Count count() {
        var what = form.text("counted", 100);
        var least = number("least");
        if (what == null && least == null) {
            return null;
        }
        if (what == null) {
            form.refuse("counted", "platform.form.needed");
        }
        return new Statement.Count(Objects.requireNonNullElse(what, ""), needed("least", least), most("most", least));
    }

    private Statement.@Nullable Age age() {
        var of = person("ageOf");
        var least = number("years");
        if (of == null && least == null) {
            return null;
        }
        if (of == null) {
            form.refuse("ageOf", "platform.form.needed");
        }
        return new Statement.Age(
                of == null ? marking.telling().id() : of, needed("years", least), most("yearsMost", least));
    }

    private int needed(String field, @Nullable Integer number) {
        if (number == null) {
            form.refuse(field, "story.form.number");
        }
        return number == null ? 0 : number;
    }

    /// As many as at least, where nothing else is said.
    private int most(String field, @Nullable Integer least) {
        var most = number(field);
        if (most != null && least != null && most < least) {
            form.refuse(field, "story.form.fewer");
        }
        return most != null ? most : least != null ? least : 0;
    }

    private @Nullable Integer number(String field) {
        var written = form.written(field);
        if (written.isEmpty()) {
            return null;
        }
        if (!written.matches("\\d{1,7}") || Integer.parseInt(written) > MOST) {
            form.refuse(field, "story.form.number");
            return null;
        }
        return Integer.valueOf(written);
    }

    private @Nullable UUID person(String field) {
        var written = form.written(field);
        var person = marking.people().stream()
                .map(Person::id)
                .filter(id -> id.toString().equals(written))
                .findFirst();
        if (person.isEmpty() && !written.isEmpty()) {
            form.refuse(field, "platform.form.choice");
        }
        return person.orElse(null);
    }
}
