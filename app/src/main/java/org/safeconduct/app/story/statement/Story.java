package org.safeconduct.app.story.statement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.account.Telling;
import org.safeconduct.app.story.account.Text;
import org.safeconduct.chronology.account.Passage;
import org.safeconduct.chronology.edtf.Bounds;

/// All that was told in one case, as the engine compares it. Nothing of another case is ever in here.
public record Story(List<Account> accounts, List<Statement> statements, List<Person> people) {
    /// What a birth date is called among the passages.
    public static final String BORN = "born:";

    /// A statement in its place.
    public record Voice(Statement statement, Account account, Telling telling, Text.Paragraph paragraph) {}

    /// Where a statement stands.
    public Voice voice(Statement statement) {
        var source = statement.source();
        return accounts.stream()
                .flatMap(account -> account.tellings().stream()
                        .filter(telling -> telling.id().equals(source.telling()))
                        .map(telling -> new Voice(statement, account, telling, paragraph(telling, source))))
                .findFirst()
                .orElseThrow();
    }

    private static Text.Paragraph paragraph(Telling telling, Statement.Source source) {
        return telling.text().paragraphs().get(source.paragraph() - 1);
    }

    /// Words about time are those of whoever speaks, on the day of telling.
    public Timekeeper timekeeper(Account account, Telling telling) {
        var speaker = account.opening().speaker().person();
        return new Timekeeper(
                telling.circumstances().day(),
                speaker == null
                        ? null
                        : findPerson(speaker).flatMap(Story::birth).orElse(null));
    }

    private Timekeeper timekeeper(Statement statement) {
        var voice = voice(statement);
        return timekeeper(voice.account(), voice.telling());
    }

    /// Those whose words about time are no longer read as somebody confirmed.
    public List<Statement> unconfirmed() {
        return statements.stream()
                .filter(each -> {
                    var when = each.said().when();
                    return when != null && !timekeeper(each).reads(when);
                })
                .toList();
    }

    /// In the order of the statements; birth dates last.
    public List<Passage> passages() {
        return Stream.concat(statements.stream().flatMap(this::passages), births())
                .toList();
    }

    /// A telling speaks of what it tells as past, and so is never older than it.
    private Stream<Passage> passages(Statement statement) {
        var id = statement.id().toString();
        var event = statement.said().event();
        var told = voice(statement).telling().circumstances().day();
        return Stream.of(
                        timekeeper(statement).timed(statement).stream(),
                        Stream.ofNullable(told).map(day -> new Passage.Issued(id, event, Bounds.of(day, day))),
                        scene(id, statement.said()),
                        numbers(id, statement.said()))
                .flatMap(parts -> parts);
    }

    private Stream<Passage> scene(String id, Statement.Said said) {
        var place = said.scene().place();
        return Stream.of(
                        Stream.ofNullable(place).map(where -> new Passage.Placed(id, said.event(), where)),
                        Stream.ofNullable(said.deed().actor()).map(who -> new Passage.Done(id, said.event(), who)),
                        Stream.ofNullable(place)
                                .flatMap(where -> Stream.ofNullable(said.scene().present())
                                        .map(who -> new Passage.Present(id, name(who), said.event(), where))))
                .flatMap(parts -> parts);
    }

    private Stream<Passage> numbers(String id, Statement.Said said) {
        return Stream.concat(
                Stream.ofNullable(said.count())
                        .map(count -> new Passage.Counted(id, said.event(), count.what(), count.least(), count.most())),
                Stream.ofNullable(said.age())
                        .map(age -> new Passage.Aged(id, name(age.of()), said.event(), age.least(), age.most())));
    }

    private Stream<Passage> births() {
        return people.stream()
                .flatMap(person -> birth(person).stream()
                        .map(born -> new Passage.Born(BORN + person.id(), name(person.id()), born)));
    }

    private static Optional<Bounds> birth(Person person) {
        return Optional.ofNullable(Timekeeper.bounds(person.details().birth().edtf()));
    }

    private Optional<Person> findPerson(UUID id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    private String name(UUID person) {
        return findPerson(person).map(Person::name).orElse("…");
    }
}
