package org.safeconduct.app.people.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.casefile.ClientName;
import org.safeconduct.app.casefile.Opening;
import org.safeconduct.app.casefile.Stage;
import org.safeconduct.app.casefile.Whereabouts;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/// Julian has a client whom Nora, in a case of hers, is about to write down.
@AppTest
class ConflictIT {
    private static final SecureRandom CHANCE = new SecureRandom();

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private KeysOfOldNames oldNames;

    @Autowired
    private NightRound round;

    @Autowired
    private Keys keys;

    @Autowired
    private Settings settings;

    private Badge julian;
    private Badge nora;
    private String family;
    private UUID his;
    private UUID hers;

    @BeforeEach
    void two_cases() {
        julian = office.engage(Role.ATTORNEY);
        nora = office.engage(Role.ATTORNEY);
        family = family();
        his = open(julian, "Zebiniso", family);
        hers = open(nora, "Nobody", family());
    }

    /// Like none that another test has.
    private static String family() {
        var consonants = "bcdfghjklmnprstvxz";
        return IntStream.range(0, 12)
                .mapToObj(at -> at % 2 == 0
                        ? consonants.charAt(CHANCE.nextInt(consonants.length()))
                        : "aeiou".charAt(CHANCE.nextInt(5)))
                .map(String::valueOf)
                .collect(Collectors.joining("", "B", "t"));
    }

    private UUID open(Badge attorney, String given, String called) {
        var name = new ClientName(given, null, called, null, "A card");
        var opening = new Opening(name, null, Stage.INTAKE, LocalDate.of(2026, 11, 20), Whereabouts.NEVER_HELD);
        return Actor.as(attorney.member(), () -> cases.open(opening));
    }

    private MvcTestResult post(Badge badge, String path, String... fields) {
        var request = pages.post().uri("/cases/" + path);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.with(as(badge)).exchange();
    }

    private MvcTestResult get(Badge badge, String path) {
        return pages.get()
                .uri("/cases/" + path)
                .header("Accept-Language", "en")
                .with(as(badge))
                .exchange();
    }

    /// In Nora's case.
    ///
    /// @return the address of the card
    private String write(String given, String called) {
        var answer = post(
                nora, hers + "/people", "given", given, "family", called, "source", "A letter", "location", "UNKNOWN");
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return answer.getResponse().getRedirectedUrl().substring("/cases/".length());
    }

    private String check() throws UnsupportedEncodingException {
        var found = Pattern.compile("name=\"check\" value=\"([^\"]*)\"")
                .matcher(get(nora, hers + "/people/conflicts").getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void answer(String card, String words) throws UnsupportedEncodingException {
        var person = card.substring(card.lastIndexOf('/'));
        assertThat(post(nora, hers + "/people/conflicts" + person, "check", check(), "answer", words))
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void somebody_known_elsewhere_is_pointed_out_on_being_entered_with_whom_to_ask() {
        assertThat(get(nora, write("Zebiniso", family)))
                .bodyText()
                .contains("possible conflict", "ask <bdi>", julian.name());
    }

    @Test
    void another_spelling_of_the_name_is_found_too() {
        assertThat(get(nora, write("Zebinisso", family + "t"))).bodyText().contains("possible conflict");
    }

    @Test
    void another_given_name_is_somebody_else() {
        assertThat(get(nora, write("Firuza", family))).bodyText().contains("no conflict found");
    }

    @Test
    void nothing_else_of_the_other_case_stands_on_any_page() {
        var card = write("Zebinisso", family);
        var client = office.sql()
                .sql("select id from person where case_id = ? and client")
                .param(his)
                .query(UUID.class)
                .single();
        for (var path : List.of(card, hers + "/people", hers + "/people/conflicts", hers + "/journal", hers + "")) {
            assertThat(get(nora, path))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain(his.toString(), client.toString(), "Zebiniso ");
        }
        assertThat(get(nora, his + "/people")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_other_team_hears_nothing_of_being_found() {
        write("Zebiniso", family);
        assertThat(get(julian, his + "/people"))
                .bodyText()
                .contains("no conflict found")
                .doesNotContain(nora.name());
        assertThat(get(julian, his + "/journal")).bodyText().doesNotContain(nora.name());
    }

    @Test
    void on_demand_whoever_came_since_is_found() {
        write("Firuza", family);
        open(julian, "Firuza", family);
        assertThat(get(nora, hers + "/people")).bodyText().doesNotContain("possible conflict");
        post(nora, hers + "/people/conflicts");
        assertThat(get(nora, hers + "/people")).bodyText().contains("possible conflict", "may be known in another");
        assertThat(get(nora, hers + "/journal")).bodyText().contains("compared everybody in the case");
    }

    @Test
    void at_night_whoever_came_since_is_found_and_an_answer_stays() throws UnsupportedEncodingException {
        var card = write("Firuza", family);
        open(julian, "Firuza", family);
        round.check(new Keys.Reader(hers, nora.member()));
        assertThat(get(nora, card)).bodyText().contains("possible conflict");
        answer(card, "Another person");
        round.check(new Keys.Reader(hers, nora.member()));
        assertThat(get(nora, card)).bodyText().contains("asked and answered");
    }

    @Test
    void a_case_that_cannot_be_compared_is_written_down_and_keeps_no_other_waiting() throws IOException {
        var card = write("Firuza", family);
        open(julian, "Firuza", family);
        office.sql()
                .sql("alter table conflict_check add constraint broken check (case_id <> '%s') not valid"
                        .formatted(his))
                .update();
        try {
            post(nora, hers + "/people", "given", "Zebiniso", "family", family, "source", "A", "location", "UNKNOWN");
            round.round();
        } finally {
            office.sql()
                    .sql("alter table conflict_check drop constraint broken")
                    .update();
        }
        assertThat(get(nora, card)).bodyText().contains("possible conflict");
        assertThat(Files.readString(settings.data().resolve("logs/faults.log")))
                .contains("in comparing case " + his)
                .doesNotContain(family);
    }

    @Test
    void each_open_case_is_compared_by_somebody_of_its_team() {
        assertThat(keys.cases(false)).contains(new Keys.Reader(hers, nora.member()));
        assertThat(keys.cases(true)).doesNotContain(new Keys.Reader(hers, nora.member()));
    }

    @Test
    void the_same_number_is_found_under_any_name() {
        var number = "%09d".formatted(CHANCE.nextInt(100_000_000, 999_999_999));
        office.sql()
                .sql("update person set a_number = ? where case_id = ?")
                .params(number, his)
                .update();
        var card = write("Firuza", family());
        assertThat(get(nora, card)).bodyText().contains("no conflict found");
        post(nora, card, "aNumber", number, "location", "UNKNOWN", "version", "0");
        assertThat(get(nora, card)).bodyText().contains("possible conflict", julian.name());
    }

    @Test
    void a_spelling_that_was_taken_back_is_compared_no_longer() {
        office.sql()
                .sql("update person_name set withdrawn = now() where case_id = ?")
                .param(his)
                .update();
        assertThat(get(nora, write("Zebiniso", family))).bodyText().contains("no conflict found");
    }

    @Test
    void a_closed_case_counts_like_an_open_one() {
        office.sql()
                .sql("update client_case set closed = now() where id = ?")
                .param(his)
                .update();
        assertThat(get(nora, write("Zebiniso", family))).bodyText().contains("possible conflict");
    }

    @Test
    void a_team_that_does_not_want_to_be_named_is_not() {
        var administrator = office.engage(Role.ADMINISTRATOR);
        post(julian, his + "/people/conflicts/discretion", "discreet", "true");
        assertThat(get(nora, write("Zebiniso", family)))
                .bodyText()
                .contains("possible conflict", administrator.name())
                .doesNotContain(julian.name());
        post(julian, his + "/people/conflicts/discretion", "discreet", "false");
        post(nora, hers + "/people/conflicts");
        assertThat(get(nora, hers + "/people/conflicts")).bodyText().contains(julian.name());
    }

    @Test
    void whoever_left_the_house_is_not_named() {
        office.sql()
                .sql("update member set ended = now() where id = ?")
                .param(julian.member())
                .update();
        assertThat(get(nora, write("Zebiniso", family)))
                .bodyText()
                .contains("possible conflict")
                .doesNotContain(julian.name());
    }

    @Test
    void what_came_of_asking_stays_while_the_same_people_are_found() throws UnsupportedEncodingException {
        var card = write("Zebiniso", family);
        answer(card, "Юлиан: another person, born 1950");
        post(nora, hers + "/people/conflicts");
        assertThat(get(nora, hers + "/people/conflicts"))
                .bodyText()
                .contains("asked and answered", "Юлиан: another person, born 1950", nora.name());
        open(office.engage(Role.ATTORNEY), "Zebiniso", family);
        post(nora, hers + "/people/conflicts");
        assertThat(get(nora, card)).bodyText().contains("possible conflict").doesNotContain("asked and answered");
    }

    @Test
    void an_answer_without_words_is_asked_for_some() throws UnsupportedEncodingException {
        var card = write("Zebiniso", family);
        var path = hers + "/people/conflicts" + card.substring(card.lastIndexOf('/'));
        assertThat(post(nora, path, "check", check(), "answer", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"answer-error\"");
    }

    @Test
    void an_answer_to_an_older_check_is_kept_in_the_form() throws UnsupportedEncodingException {
        var card = write("Zebiniso", family);
        var before = check();
        post(nora, hers + "/people/conflicts");
        var path = hers + "/people/conflicts" + card.substring(card.lastIndexOf('/'));
        assertThat(post(nora, path, "check", before, "answer", "All is well"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("All is well", "compared anew");
    }

    @Test
    void whoever_may_not_edit_the_case_is_told_nothing() {
        var volunteer = office.engage(Role.VOLUNTEER);
        office.join(hers, volunteer);
        var card = write("Zebiniso", family);
        assertThat(get(volunteer, card)).hasStatusOk().bodyText().doesNotContain("possible conflict", julian.name());
        assertThat(get(volunteer, hers + "/people")).bodyText().doesNotContain("possible conflict", julian.name());
        assertThat(get(volunteer, hers + "/people/conflicts")).hasStatus4xxClientError();
    }

    @Test
    void the_database_compares_only_for_whoever_is_on_the_team() {
        var client = office.sql()
                .sql("select id from person where case_id = ? and client")
                .param(his)
                .query(UUID.class)
                .single();
        open(nora, "Zebiniso", family);
        var question = "select count(*) from possible_conflicts(?, ?)";
        assertThat(count(julian, question, his, client)).isPositive();
        assertThat(count(nora, question, his, client)).isZero();
    }

    private long count(Badge badge, String question, Object... of) {
        return Actor.as(
                badge.member(),
                () -> transaction.execute(
                        _ -> sql.sql(question).params(of).query(Long.class).single()));
    }

    @Test
    void the_database_shows_keys_and_checks_to_their_team_alone() {
        write("Zebiniso", family);
        for (var table : List.of("person_key", "conflict_check")) {
            var question = "select count(*) from %s where case_id = ?".formatted(table);
            assertThat(count(nora, question, hers)).as(table).isPositive();
            assertThat(count(julian, question, hers)).as(table).isZero();
        }
    }

    @Test
    void nobody_asks_the_database_who_answers_for_a_case() {
        assertThat(Actor.as(julian.member(), () -> {
                    try {
                        return count(julian, "select cardinality(whom_to_ask(?))", hers);
                    } catch (DataAccessException refused) {
                        return -1L;
                    }
                }))
                .isNegative();
    }

    @Test
    void a_name_that_was_taken_back_is_not_worked_on_at_each_start() {
        office.sql().sql("delete from person_key where case_id = ?").param(hers).update();
        office.sql()
                .sql("update person_name set withdrawn = now() where case_id = ?")
                .param(hers)
                .update();
        assertThat(keys.cases(true)).doesNotContain(new Keys.Reader(hers, nora.member()));
    }

    @Test
    void names_from_before_there_were_keys_get_them_at_the_start() {
        office.sql().sql("delete from person_key where case_id = ?").param(his).update();
        assertThat(get(nora, write("Zebiniso", family))).bodyText().contains("no conflict found");
        oldNames.run(new DefaultApplicationArguments());
        post(nora, hers + "/people/conflicts");
        assertThat(get(nora, hers + "/people")).bodyText().contains("possible conflict");
    }
}
