package org.safeconduct.app.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.evidence.archive.Archive;
import org.safeconduct.app.evidence.item.Arrival;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.item.Particulars;
import org.safeconduct.app.evidence.item.Provenance;
import org.safeconduct.app.evidence.reading.Readings;
import org.safeconduct.app.people.Birth;
import org.safeconduct.app.people.Location;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.PersonDetails;
import org.safeconduct.app.people.Spelling;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.search.Findable.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What is found, by whom, and what nobody is shown.
@AppTest
class FinderIT {
    private static final Path RECEIPT = Path.of("..", "samples", "eloy", "documents", "j2-fee-receipt.pdf");

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Indexing indexing;

    @Autowired
    private Index index;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Rooms rooms;

    @Autowired
    private People people;

    @Autowired
    private Items items;

    @Autowired
    private Archive archive;

    @Autowired
    private Readings readings;

    @Autowired
    private Settings settings;

    private final Office office;
    private final Badge nora;
    private final UUID caseId;

    FinderIT(@Autowired Office office) {
        this.office = office;
        nora = office.engage(Role.ATTORNEY);
        caseId = office.team(nora);
    }

    @Test
    void a_person_is_found_by_the_sound_of_the_name_in_other_letters() {
        var person = person("Євген Кравчинський");
        assertThat(found("Yevhen Kravchynskyi")).bodyText().contains("/people/" + person, "<mark>");
    }

    @Test
    void what_changed_is_carried_into_the_index_without_anybody_asking() {
        person("Ingeborg Fennimore");
        var late = Instant.now().plus(Duration.ofMinutes(2));
        while (Actor.as(nora.member(), outbox::waiting) > 0) {
            assertThat(Instant.now()).isBefore(late);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(get("/find?q=Fennimore", nora)).bodyText().contains("Ingeborg");
    }

    @Test
    void an_english_term_finds_a_russian_paper_and_says_why() {
        item("paper.pdf", "Ордер на арест Полонского");
        assertThat(found("warrant")).bodyText().contains("<bdi><mark>Ордер", "also stands for “ордер", "Russian");
    }

    @Test
    void a_page_is_found_by_its_words_and_opens_with_its_lines_marked() throws IOException {
        var item = item("receipt.pdf", "", Files.readAllBytes(RECEIPT));
        Actor.as(nora.member(), () -> {
            readings.ask(caseId, item);
            return item;
        });
        await(item);
        var page = "/cases/" + caseId + "/evidence/" + item + "/pages/1";
        assertThat(found("receipt")).bodyText().containsPattern(page + "\\?found=[0-9]+:[0-9]+-[0-9]+");
        assertThat(get(page + "?found=1:0-0", nora)).bodyText().contains("<mark>", "<rect");
    }

    @Test
    void somebody_elses_case_is_neither_found_nor_counted() {
        person("Zinaida Quillfeather");
        var stranger = office.engage(Role.ATTORNEY);
        assertThat(found("Quillfeather")).bodyText().contains("One thing found");
        assertThat(get("/find?q=Quillfeather", stranger))
                .bodyText()
                .contains("Nothing found")
                .doesNotContain("Zinaida", "One thing");
    }

    @Test
    void who_has_left_the_team_finds_nothing_before_any_job_ran() {
        var colleague = office.engage(Role.PARALEGAL);
        office.join(caseId, colleague);
        person("Ottoline Brackwater");
        index();
        assertThat(get("/find?q=Brackwater", colleague)).bodyText().contains("Ottoline");
        office.sql()
                .sql("delete from case_team where member_id = ?")
                .param(colleague.member())
                .update();
        assertThat(get("/find?q=Brackwater", colleague)).bodyText().doesNotContain("Ottoline", "One thing");
    }

    @Test
    void the_rooms_are_asked_again_so_that_a_stale_index_shows_nothing() {
        var person = person("Ludmila Harrowgate");
        var item = item("paper.pdf", "A letter");
        var stranger = office.engage(Role.ATTORNEY);
        for (var entry : List.of(
                new Entry(Kind.CASE, caseId, 0),
                new Entry(Kind.PERSON, person, 0),
                Entry.ofPage(item, 1),
                new Entry(Kind.DOCUMENT, item, 0))) {
            assertThat(Actor.as(stranger.member(), () -> rooms.find(entry, caseId, List.of())))
                    .as(entry.id())
                    .isEmpty();
        }
        assertThat(Actor.as(nora.member(), () -> rooms.find(new Entry(Kind.PERSON, person, 0), caseId, List.of())))
                .isPresent();
    }

    @Test
    void who_may_see_no_case_finds_none_though_a_team_names_them() {
        person("Cosimo Underhallow");
        var administrator = office.engage(Role.ADMINISTRATOR);
        office.join(caseId, administrator);
        index();
        assertThat(get("/find?q=Underhallow", administrator)).bodyText().contains("Nothing found");
    }

    @Test
    void within_one_case_only_that_case_is_asked() {
        person("Barnaby Thistledown");
        var other = office.team(nora);
        index();
        assertThat(get("/find?q=Thistledown&case=" + other, nora)).bodyText().contains("Nothing found");
        assertThat(get("/find?q=Thistledown&case=" + caseId, nora)).bodyText().contains("Barnaby");
        assertThat(get("/find?q=Thistledown&among=LIBRARY", nora)).bodyText().contains("Nothing found");
    }

    @Test
    void each_case_that_was_shown_has_the_look_in_its_journal() {
        person("Evadne Saltmarsh");
        found("Saltmarsh");
        assertThat(office.sql()
                        .sql("select route from journal_entry where case_id = ? and actor = ? and act = 'CASE_READ'")
                        .params(caseId, nora.member())
                        .query(String.class)
                        .list())
                .containsExactly("/find");
    }

    @Test
    void what_cannot_be_looked_for_is_answered_with_a_sentence() {
        assertThat(get("/find?q=...", nora)).hasStatus(422).bodyText().contains("There is no word in this.");
        assertThat(get("/find?q=" + "long".repeat(100), nora))
                .hasStatus(422)
                .bodyText()
                .contains("too long");
        assertThat(get("/find?q=\"*(&case=none&among=none&page=x", nora)).hasStatus(422);
    }

    @Test
    void a_garbled_transcript_stops_nothing_and_is_named_to_the_team_alone() {
        var item = item("garbled.pdf", "Minutes of the hearing");
        garble(item);
        person("Bartholomew Winterbourne");
        var stranger = office.engage(Role.ATTORNEY);
        assertThat(found("Winterbourne"))
                .bodyText()
                .contains("Bartholomew", "cannot be opened", "/evidence/" + item, "Minutes of the hearing");
        assertThat(get("/find?q=Winterbourne", stranger)).bodyText().doesNotContain("cannot be opened", "Minutes");
    }

    @Test
    void a_transcript_that_can_be_opened_again_is_named_no_more() {
        var item = item("garbled.pdf", "Minutes of another hearing");
        garble(item);
        index();
        office.sql()
                .sql("update evidence_reading set state = 'DONE', text_object = null where item_id = ?")
                .param(item)
                .update();
        assertThat(found("hearing")).bodyText().contains("Minutes").doesNotContain("cannot be opened");
    }

    @Test
    void an_index_that_was_tampered_with_is_thrown_away_and_filled_again() throws IOException {
        person("Perpetua Glasswright");
        assertThat(found("Glasswright")).bodyText().contains("Perpetua");
        index.close();
        try (var files = Files.list(settings.data().resolve("finder").resolve("index"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThat(found("Glasswright")).bodyText().contains("Perpetua");
    }

    @Test
    void whoever_runs_the_house_sees_how_far_the_index_is_made_anew_and_nobody_else_does() {
        var ada = office.engage(Role.ADMINISTRATOR);
        assertThat(pages.post().uri("/find/index").with(as(ada))).hasStatus(302);
        assertThat(get("/find", ada))
                .bodyText()
                .containsPattern("Being made anew: [0-9,]+ of [0-9,]+ done|Last made anew");
        assertThat(get("/find", nora)).bodyText().doesNotContain("made anew");
        index();
        while (!Actor.as(ada.member(), outbox::rebuild).orElseThrow().isOver()) {
            indexing.run();
        }
        assertThat(pages.get().uri("/find").header("HX-Request", "true").with(as(ada)))
                .bodyText()
                .contains("Last made anew")
                .doesNotContain("<html", "hx-get");
    }

    @Test
    void no_word_of_the_index_lies_in_the_clear() throws IOException {
        person("Xanthippe Yellowwood");
        index();
        try (var files = Files.walk(settings.data().resolve("finder"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .doesNotContainIgnoringCase("yellowwood"));
        }
    }

    private UUID person(String name) {
        var details = new PersonDetails(new Birth(null, null), null, null, null, Location.UNKNOWN, null);
        return Actor.as(
                nora.member(),
                () -> people.add(caseId, details, Spelling.Draft.whole(Spelling.Use.PAPERS, name, "her own words")));
    }

    private UUID item(String name, String title) {
        return item(name, title, name.getBytes(StandardCharsets.UTF_8));
    }

    private UUID item(String name, String title, byte[] content) {
        var arrival = Arrival.original(
                name, Particulars.unknown(null, Provenance.UNKNOWN).titled(title));
        return Actor.as(nora.member(), () -> items.receive(caseId, arrival, new ByteArrayInputStream(content)))
                .id();
    }

    private void garble(UUID item) {
        var garbled = Actor.as(
                nora.member(),
                () -> archive.derive(
                        caseId, Map.of(), new ByteArrayInputStream("{\"sheets".getBytes(StandardCharsets.UTF_8))));
        office.sql()
                .sql("insert into evidence_reading (case_id, item_id, state, pages, text_object, asked_by)"
                        + " values (?, ?, 'RUNNING', 0, ?, ?)")
                .params(caseId, item, garbled.id(), nora.member())
                .update();
        // As a reading ends; the index may have seen the item before.
        office.sql()
                .sql("update evidence_reading set state = 'DONE', pages = 1 where item_id = ?")
                .param(item)
                .update();
    }

    private void await(UUID item) {
        var late = Instant.now().plus(Duration.ofMinutes(3));
        while (Actor.as(nora.member(), () -> readings.find(caseId, item))
                .orElseThrow()
                .isGoingOn()) {
            assertThat(Instant.now()).isBefore(late);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    /// Until nothing of this case waits, whatever else is going on in the house.
    private void index() {
        do {
            indexing.run();
        } while (Actor.as(nora.member(), outbox::waiting) > 0);
    }

    private MvcTestResult found(String words) {
        index();
        return get("/find?q=" + words, nora);
    }

    private MvcTestResult get(String address, Badge reader) {
        return pages.get().uri(address).with(as(reader)).exchange();
    }
}
