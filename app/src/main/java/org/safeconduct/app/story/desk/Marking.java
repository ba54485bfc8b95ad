package org.safeconduct.app.story.desk;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.account.Telling;
import org.safeconduct.app.story.account.Text;
import org.safeconduct.app.story.statement.Statement;
import org.safeconduct.app.story.statement.Story;
import org.safeconduct.app.story.statement.Timekeeper;
import org.safeconduct.app.story.statement.When;
import org.safeconduct.chronology.word.Language;

/// A passage about to be marked: where it stands, and what names for things are in use already.
public record Marking(Account account, Telling telling, Text.Paragraph paragraph, Story story) {

    Timekeeper timekeeper() {
        return story.timekeeper(account, telling);
    }

    /// The language of the words that one begins with.
    Language language() {
        return paragraph.own() == null
                ? Language.ENGLISH
                : Language.find(telling.circumstances().language()).orElse(Language.ENGLISH);
    }

    public List<Person> people() {
        return story.people();
    }

    public List<String> events() {
        return known(said -> Stream.concat(Stream.of(said.event()), Stream.ofNullable(other(said.when()))));
    }

    private static @Nullable String other(@Nullable When when) {
        return when == null ? null : when.other();
    }

    public List<String> places() {
        return known(said -> Stream.ofNullable(said.scene().place()));
    }

    public List<String> actors() {
        return known(said -> Stream.ofNullable(said.deed().actor()));
    }

    public List<String> counted() {
        return known(said -> Stream.ofNullable(said.count()).map(Statement.Count::what));
    }

    private List<String> known(Function<Statement.Said, Stream<String>> names) {
        return story.statements().stream()
                .map(Statement::said)
                .flatMap(names)
                .distinct()
                .sorted()
                .toList();
    }
}
