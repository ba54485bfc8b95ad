package org.safeconduct.app.story.sample;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.story.account.Telling;
import org.safeconduct.app.story.account.Text.Side;
import org.safeconduct.app.story.statement.Statement;
import org.safeconduct.app.story.statement.Timekeeper;
import org.safeconduct.app.story.statement.When;
import org.safeconduct.chronology.word.Language;

/// What a passage of an invented account says, as its folder writes it.
record SampleStatement(SampleAccounts.Mark mark, SampleAccounts sample) {

    /// Where the words stand.
    ///
    /// @throws IllegalStateException where the words do not stand in the paragraph
    Statement.Source source(UUID telling) {
        var says = need("says");
        var side = mark.paragraph().side(says);
        if (side == null) {
            throw new IllegalStateException(mark.id() + ": not the words of the paragraph");
        }
        return new Statement.Source(telling, mark.paragraph().number(), side, says);
    }

    Statement.Said said(Telling.Circumstances how, Timekeeper timekeeper) {
        var written = mark.written();
        return new Statement.Said(
                need("event"),
                need("what"),
                when(how, timekeeper),
                new Statement.Scene(written.text("place"), person("present")),
                new Statement.Deed(
                        written.text("actor"),
                        find("power", Statement.Power.class).orElse(Statement.Power.UNKNOWN),
                        find("harm", Statement.Harm.class).orElse(null),
                        find("ground", Statement.Ground.class).orElse(null)),
                count(),
                age());
    }

    /// In the language of the side on which the words stand.
    private @Nullable When when(Telling.Circumstances how, Timekeeper timekeeper) {
        var words = mark.written().text("when");
        if (words == null) {
            return null;
        }
        var isOwn = mark.paragraph().side(need("says")) == Side.OWN;
        var language = isOwn ? Language.find(how.language()).orElseThrow() : Language.ENGLISH;
        return new When(
                words,
                language,
                mark.written().text("other"),
                timekeeper.read(words, language).line(),
                null);
    }

    /// Such as `officers 2` or `men 25-35`.
    private Statement.@Nullable Count count() {
        var written = mark.written().text("count");
        if (written == null) {
            return null;
        }
        int gap = written.lastIndexOf(' ');
        var range = written.substring(gap + 1).split("-", 2);
        return new Statement.Count(
                written.substring(0, gap), Integer.parseInt(range[0]), Integer.parseInt(range[range.length - 1]));
    }

    /// Such as `client 35`.
    private Statement.@Nullable Age age() {
        var written = mark.written().text("age");
        if (written == null) {
            return null;
        }
        var parts = written.split(" ", 2);
        int years = Integer.parseInt(parts[1]);
        return new Statement.Age(sample.findPerson(parts[0]).orElseThrow().id(), years, years);
    }

    private @Nullable UUID person(String field) {
        return mark.written()
                .find(field)
                .flatMap(sample::findPerson)
                .map(Person::id)
                .orElse(null);
    }

    private <E extends Enum<E>> Optional<E> find(String field, Class<E> sort) {
        return mark.written().find(field).map(_ -> SampleAccounts.one(mark.written(), field, sort));
    }

    private String need(String field) {
        return SampleAccounts.need(mark.written(), field);
    }
}
