package org.safeconduct.app.story.sample;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.people.sample.Notes;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.account.Telling;
import org.safeconduct.app.story.account.Text;

/// The accounts of an invented case as its folder writes them.
///
/// @param people of the case, the client first
record SampleAccounts(Notes notes, List<Person> people) {

    /// An account with what its passages say, telling by telling.
    record Told(Account.Opening opening, List<Spoken> tellings) {}

    /// One telling of an account.
    ///
    /// @param marks what its passages say, still as written
    record Spoken(Telling.Said said, List<Mark> marks) {}

    /// A passage as the folder marks it.
    ///
    /// @param id short, by which the folder speaks of it
    record Mark(String id, Text.Paragraph paragraph, Notes written) {}

    List<Told> list() {
        return notes.list("accounts").stream()
                .map(account -> new Told(
                        opening(account),
                        account.list("tellings").stream().map(this::spoken).toList()))
                .toList();
    }

    private Account.Opening opening(Notes account) {
        return new Account.Opening(
                one(account, "kind", Account.Kind.class), speaker(need(account, "speaker")), account.text("agreed"));
    }

    private Account.Speaker speaker(String who) {
        return findPerson(who)
                .map(person -> new Account.Speaker(person.id(), person.name()))
                .orElseGet(() -> new Account.Speaker(null, who));
    }

    /// The client comes first, and then the spouse.
    Optional<Person> findPerson(String who) {
        return switch (who) {
            case "client" -> people.stream().filter(Person::client).findFirst();
            case "spouse" -> people.stream().filter(person -> !person.client()).findFirst();
            default -> Optional.empty();
        };
    }

    private Spoken spoken(Notes telling) {
        var paragraphs = telling.list("paragraphs");
        var text = new Text(side(paragraphs, "own"), side(paragraphs, "english"));
        var how = new Telling.Circumstances(
                telling.findDay("told").orElse(null),
                need(telling, "language"),
                telling.text("interpreter"),
                one(telling, "read-back", Telling.ReadBack.class));
        var marks = IntStream.range(0, paragraphs.size())
                .boxed()
                .flatMap(at -> marks(paragraphs.get(at), text.paragraphs().get(at)))
                .toList();
        return new Spoken(new Telling.Said(how, text, need(telling, "source"), telling.text("why")), marks);
    }

    private static @Nullable String side(List<Notes> paragraphs, String side) {
        var words = paragraphs.stream()
                .flatMap(paragraph -> paragraph.find(side).stream())
                .map(String::strip)
                .collect(joining("\n\n"));
        return words.isEmpty() ? null : words;
    }

    private static Stream<Mark> marks(Notes paragraph, Text.Paragraph words) {
        return paragraph.list("statements").stream().map(mark -> new Mark(need(mark, "id"), words, mark));
    }

    static <E extends Enum<E>> E one(Notes note, String field, Class<E> sort) {
        return Enum.valueOf(sort, need(note, field).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String need(Notes note, String field) {
        return note.find(field).orElseThrow();
    }
}
