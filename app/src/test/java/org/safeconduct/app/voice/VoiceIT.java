package org.safeconduct.app.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.app.Office.as;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.casefile.leaving.Leaving;
import org.safeconduct.app.casefile.leaving.Parcel;
import org.safeconduct.app.casefile.leaving.Route;
import org.safeconduct.app.casefile.leaving.Withheld;
import org.safeconduct.app.custody.CaseInCustody;
import org.safeconduct.app.evidence.item.Arrival;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.item.Particulars;
import org.safeconduct.app.evidence.item.Provenance;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.app.voice.account.HeldAccount;
import org.safeconduct.app.voice.account.HeldAccounts;
import org.safeconduct.app.voice.account.Tie;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/// A man was struck and is afraid to say so aloud.
@AppTest
class VoiceIT {
    private static final String TITLE = "Behind the laundry";
    private static final String WORDS = "An officer struck him behind the laundry and laughed about it afterwards.";

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    @Autowired
    private HeldAccounts accounts;

    @Autowired
    private Items items;

    @Autowired
    private Leaving leaving;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    private CaseInCustody file;
    private Badge thomas;
    private Badge daniel;
    private UUID photograph;
    private UUID account;

    @BeforeEach
    void an_account_is_written_down() {
        file = new CaseInCustody(pages, office, cases);
        thomas = office.engage(Role.ACCREDITED_REPRESENTATIVE);
        daniel = office.engage(Role.PARALEGAL, Role.ATTORNEY);
        office.join(file.id(), thomas);
        office.join(file.id(), daniel);
        photograph = received("bruise.jpg");
        var day = LocalDate.of(2026, 3, 15);
        var said = new HeldAccount.Said(TITLE, WORDS, "uk", "Irina", day.plusDays(2), day, false);
        var tie = new Tie(Tie.Kind.EVIDENCE, photograph);
        account = acting(() -> accounts.write(file.id(), said, List.of(tie), List.of(thomas.member())));
    }

    private UUID received(String name) {
        var arrival = Arrival.original(name, Particulars.unknown("en", Provenance.UNKNOWN));
        var picture = ("bruise" + file.id()).getBytes(StandardCharsets.UTF_8);
        return acting(() -> items.receive(file.id(), arrival, new ByteArrayInputStream(picture)))
                .id();
    }

    private <T> T acting(Supplier<T> work) {
        return Actor.as(file.attorney().member(), work::get);
    }

    private MvcTestResult bag(Route route) {
        return file.post("/evidence/export", "chosen", photograph.toString(), "route", route.name());
    }

    private String path() {
        return "/voice/" + account;
    }

    private MvcTestResult choose(String answer, String... risks) {
        var fields = new ArrayList<>(List.of(
                "route", "OVERSIGHT", "answer", answer, "day", "2026-11-20", "language", "uk", "through", "Irina"));
        for (var risk : risks) {
            fields.addAll(List.of("risk-" + risk, "true"));
        }
        return file.post(path() + "/choices", fields.toArray(String[]::new));
    }

    private void consents() {
        assertThat(choose("YES", "known", "retaliation", "others", "final", "silence"))
                .hasStatus(HttpStatus.FOUND);
    }

    private MvcTestResult agrees(Badge second) {
        var choice = office.sql()
                .sql("select id from voice_choice where account_id = ? order by id desc limit 1")
                .param(account)
                .query(UUID.class)
                .single();
        return pages.post()
                .uri("/cases/" + file.id() + path() + "/choices/" + choice + "/agreement")
                .with(as(second))
                .exchange();
    }

    private MvcTestResult get(Badge reader, String path) {
        return pages.get().uri("/cases/" + file.id() + path).with(as(reader)).exchange();
    }

    @Test
    void an_element_summary_that_rests_on_it_does_not_leave_as_a_file() {
        file.post("/claim/scope", "asylum", "true", "version", "0");
        file.post(
                "/claim/elements/harm/ties",
                "kind",
                "EVIDENCE",
                "evidence",
                photograph.toString(),
                "maker",
                "A cousin",
                "proves",
                "He was hurt",
                "bearing",
                "HELPS");
        assertThat(file.get("/claim/summary/docx")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void the_program_asks_the_wall_by_its_doors_alone() {
        assertThat(office.sql().sql("""
                        select count(*) from pg_proc where proname in ('accounts_of', 'quoted_accounts', 'is_released', 'leads_case')
                        and has_function_privilege('safeconduct_app', oid, 'execute')""").query(Integer.class).single()).isZero();
    }

    @Test
    void it_is_held_on_every_route_without_anybody_doing_anything() {
        assertThat(Route.values())
                .allSatisfy(route -> assertThatThrownBy(() -> acting(() -> {
                            leaving.ask(file.id(), Parcel.of(route, Set.of(photograph)));
                            return route;
                        }))
                        .isInstanceOf(Withheld.class));
    }

    @Test
    void a_bag_is_refused_with_whom_to_ask_and_without_a_word_of_it() {
        assertThat(bag(Route.PRESS))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("kept back", file.attorney().name(), thomas.name())
                .doesNotContain(TITLE)
                .doesNotContain("laundry");
        assertThat(get(file.attorney(), "/evidence/" + photograph + "/file")).hasStatus(HttpStatus.CONFLICT);
        assertThat(departures()).isZero();
    }

    private long departures() {
        return office.sql()
                .sql("select count(*) from departure where case_id = ?")
                .param(file.id())
                .query(Long.class)
                .single();
    }

    @Test
    void the_database_refuses_what_no_room_has_asked_about() {
        assertThatThrownBy(
                        () -> run("insert into departure (case_id, route, means, thing) values (?, 'PRESS', 'BAG', ?)"))
                .isInstanceOfSatisfying(
                        UncategorizedSQLException.class,
                        refused -> assertThat(refused.getSQLException().getSQLState())
                                .isEqualTo("SC403"));
        assertThatThrownBy(this::encloseUnasked).isInstanceOf(UncategorizedSQLException.class);
    }

    private int encloseUnasked() {
        return acting(() -> transaction.execute(_ -> {
            var document = added("insert into document (case_id, name, item_id) values (?, 'x.jpg', ?)", photograph);
            var filing = added(
                    "insert into filing (case_id, kind, title, day, proceeding) values (?, 'EVIDENCE', 'A', ?, 'REMOVAL')",
                    LocalDate.of(2026, 11, 20));
            var exhibit = added("insert into exhibit (case_id, place, title, filing_id) values (?, 0, 'A', ?)", filing);
            return sql.sql("insert into exhibit_document (case_id, place, exhibit_id, document_id) values (?, 0, ?, ?)")
                    .params(file.id(), exhibit, document)
                    .update();
        }));
    }

    private UUID added(String statement, Object part) {
        return sql.sql(statement + " returning id")
                .params(file.id(), part)
                .query(UUID.class)
                .single();
    }

    private int run(String statement) {
        return acting(() -> transaction.execute(
                _ -> sql.sql(statement).params(file.id(), photograph).update()));
    }

    @Test
    void a_yes_opens_one_route_only_when_another_who_leads_the_case_agrees() {
        assertThat(choose("YES", "known")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        consents();
        assertThat(bag(Route.OVERSIGHT)).hasStatus(HttpStatus.CONFLICT);
        assertThat(agrees(file.attorney())).hasStatus(HttpStatus.CONFLICT);
        assertThat(agrees(thomas)).hasStatus(HttpStatus.FOUND);
        assertThat(bag(Route.OVERSIGHT)).hasStatusOk();
        assertThat(bag(Route.PRESS)).hasStatus(HttpStatus.CONFLICT);
        assertThat(file.get(path())).bodyText().contains("handed over", "agreed: " + thomas.name(), "running");
    }

    @Test
    void what_is_taken_back_is_held_again_and_what_left_stays_listed() {
        consents();
        agrees(thomas);
        bag(Route.OVERSIGHT);
        assertThat(choose("TAKEN_BACK")).hasStatus(HttpStatus.FOUND);
        assertThat(bag(Route.OVERSIGHT)).hasStatus(HttpStatus.CONFLICT);
        assertThat(file.get(path())).bodyText().contains("handed over", "Taken back");
    }

    @Test
    void the_database_takes_no_second_person_who_is_the_first() {
        consents();
        assertThatThrownBy(() -> run("""
                        insert into voice_agreement (choice_id, case_id)
                        select c.id, c.case_id from voice_choice c where c.case_id = ? and ?::uuid is not null""")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_copy_and_words_repeated_elsewhere_are_held_too() {
        var copy = received("again.jpg");
        assertThat(refuses(Parcel.of(Route.OWN_CASE, Set.of(copy)))).isTrue();
        assertThat(refuses(Parcel.written(
                        Route.LETTER, List.of("I was told: an officer STRUCK him, behind the laundry!"))))
                .isTrue();
        assertThat(refuses(Parcel.written(Route.LETTER, List.of("An officer works in the laundry."))))
                .isFalse();
    }

    private boolean refuses(Parcel parcel) {
        try {
            return acting(() -> {
                leaving.ask(file.id(), parcel);
                return false;
            });
        } catch (Withheld withheld) {
            return true;
        }
    }

    @Test
    void a_colleague_who_may_not_read_it_finds_no_trace() {
        assertThat(get(daniel, "/voice"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(TITLE)
                .doesNotContain("kept back here");
        assertThat(get(daniel, path())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(daniel, "/journal"))
                .bodyText()
                .doesNotContain("held account")
                .doesNotContain("account that is held");
        assertThat(get(file.attorney(), "/journal")).bodyText().contains("wrote down an account that is held");
        assertThat(pages.get().uri("/calendar").with(as(daniel))).bodyText().doesNotContain(TITLE);
        long seen = Actor.as(
                daniel.member(),
                () -> transaction.execute(_ -> sql.sql("select count(*) from voice_account")
                        .query(Long.class)
                        .single()));
        assertThat(seen).isZero();
    }

    @Test
    void its_readers_see_the_clock_and_when_to_ask_again() {
        assertThat(get(thomas, path())).bodyText().contains(WORDS, "REM-09", "2028-03-15", "2027-09-15", "next");
        assertThat(pages.get().uri("/calendar").with(as(thomas))).bodyText().contains("Ask the client again", TITLE);
    }
}
