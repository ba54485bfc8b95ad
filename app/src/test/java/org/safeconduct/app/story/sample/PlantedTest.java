package org.safeconduct.app.story.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.app.Checkout;
import org.safeconduct.app.people.Birth;
import org.safeconduct.app.people.Location;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.people.PersonDetails;
import org.safeconduct.app.people.Spelling;
import org.safeconduct.app.people.sample.Notes;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.account.Telling;
import org.safeconduct.app.story.statement.Statement;
import org.safeconduct.app.story.statement.Story;
import org.safeconduct.chronology.account.Accounts;
import org.safeconduct.chronology.account.Inconsistency;

/// The contradictions that the author of the samples planted, and nothing else.
class PlantedTest {
    private final Map<String, String> ids = new HashMap<>();

    private static Notes accounts(String folder) {
        return Notes.read(folder(folder).resolve("accounts.yaml"));
    }

    private static java.nio.file.Path folder(String folder) {
        return Checkout.ROOT.resolve("samples").resolve(folder);
    }

    private static Person person(Notes note, boolean client) {
        var name = note.find("name.given").orElseThrow() + " "
                + note.find("name.family").orElseThrow();
        var spelling = new Spelling(id(name), Spelling.Use.PAPERS, name, null, null, null, "facts.yaml");
        var details =
                new PersonDetails(new Birth(note.text("born.date"), null), null, null, null, Location.UNKNOWN, null);
        return new Person(id(name), new UUID(0, 0), client, details, List.of(spelling), 0);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private Story story(String folder) {
        var facts = Notes.read(folder(folder).resolve("facts.yaml"));
        var people = List.of(
                person(facts.list("applicant").getFirst(), true),
                person(facts.list("spouse").getFirst(), false));
        var sample = new SampleAccounts(accounts(folder), people);
        var accounts = new ArrayList<Account>();
        var statements = new ArrayList<Statement>();
        for (var told : sample.list()) {
            var account = account(accounts.size(), told);
            accounts.add(account);
            account.tellings()
                    .forEach(telling -> told.tellings().get(telling.number() - 1).marks().stream()
                            .map(mark -> statement(new SampleStatement(mark, sample), account, telling, people))
                            .forEach(statements::add));
        }
        return new Story(accounts, statements, people);
    }

    private static Account account(int at, SampleAccounts.Told told) {
        var tellings = new ArrayList<Telling>();
        told.tellings()
                .forEach(spoken ->
                        tellings.add(new Telling(id(at + "." + tellings.size()), tellings.size() + 1, spoken.said())));
        return new Account(id("account " + at), told.opening(), tellings);
    }

    private Statement statement(SampleStatement written, Account account, Telling telling, List<Person> people) {
        var brief = written.mark().id();
        ids.put(id(brief).toString(), brief);
        var timekeeper = new Story(List.of(account), List.of(), people).timekeeper(account, telling);
        return new Statement(
                id(brief), written.source(telling.id()), written.said(telling.circumstances(), timekeeper), 0);
    }

    private String line(Inconsistency found) {
        return line(
                found.rule().name(),
                found.severity().name(),
                found.passages().stream().map(id -> ids.getOrDefault(id, "birth date")));
    }

    private static String line(String rule, String severity, Stream<String> of) {
        return rule.toUpperCase(Locale.ROOT).replace('-', '_') + " " + severity.toUpperCase(Locale.ROOT) + " "
                + of.sorted().collect(Collectors.joining(" "));
    }

    private static List<String> planted(String folder) {
        return accounts(folder).list("planted").stream()
                .map(note -> line(
                        note.find("rule").orElseThrow(),
                        note.find("severity").orElseThrow(),
                        Stream.of(note.find("of").orElseThrow().split(", *", -1))))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eloy", "adelanto"})
    void all_that_was_planted_is_found_and_nothing_else(String folder) {
        var found = Accounts.compare(story(folder).passages());
        assertThat(found.stream().map(this::line)).containsExactlyInAnyOrderElementsOf(planted(folder));
    }

    @Test
    void a_dozen_of_every_kind_lie_among_sixty_statements() {
        var statements = Stream.of("eloy", "adelanto")
                .mapToInt(folder -> story(folder).statements().size());
        var planted = Stream.of("eloy", "adelanto")
                .flatMap(folder -> planted(folder).stream())
                .toList();
        assertThat(statements.sum()).isGreaterThanOrEqualTo(60);
        assertThat(planted).hasSizeGreaterThanOrEqualTo(12);
        assertThat(planted.stream().map(line -> line.split(" ", 2)[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Inconsistency.Rule.values()).map(Enum::name).toList());
    }

    @Test
    void words_about_time_that_nobody_can_read_are_kept_and_compared_with_nothing() {
        var story = story("adelanto");
        assertThat(story.statements())
                .anyMatch(each -> each.said().when() != null
                        && each.said().when().reading().equals("none"));
        assertThat(story.unconfirmed()).isEmpty();
    }

    @Test
    void his_wifes_own_case_is_no_part_of_his_story() {
        var hers = Notes.read(folder("adelanto").resolve("linked-accounts.yaml"));
        var words = hers.list("accounts")
                .getFirst()
                .list("tellings")
                .getFirst()
                .list("paragraphs")
                .getFirst();
        assertThat(story("adelanto").accounts())
                .noneMatch(account -> account.tellings().stream()
                        .anyMatch(telling -> String.valueOf(telling.text().own())
                                .contains(words.find("own").orElseThrow().strip())));
    }

    @Test
    void every_day_of_telling_is_a_day_of_the_past() {
        assertThat(Stream.of("eloy", "adelanto")
                        .flatMap(folder -> story(folder).accounts().stream())
                        .flatMap(account -> account.tellings().stream()))
                .allMatch(telling -> telling.circumstances().day() != null
                        && !telling.circumstances().day().isAfter(LocalDate.of(2026, 11, 30)));
    }
}
