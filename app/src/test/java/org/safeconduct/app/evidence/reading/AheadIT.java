package org.safeconduct.app.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.evidence.item.Arrival;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.item.Particulars;
import org.safeconduct.app.evidence.item.Provenance;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What is read before anybody asks. In tests nobody does so by themselves.
@AppTest
class AheadIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Items items;

    @Autowired
    private Readings readings;

    @Autowired
    private Ahead ahead;

    @Autowired
    private Pile pile;

    @Autowired
    private Settings settings;

    private final Office office;
    private final Badge nora;
    private final UUID caseId;

    AheadIT(@Autowired Office office) {
        this.office = office;
        nora = office.engage(Role.ATTORNEY);
        caseId = office.team(nora);
        // What other tests received would be read first.
        office.sql().sql("delete from evidence_pile").update();
    }

    @Test
    void what_came_is_read_though_nobody_asked() {
        var item = received();
        assertThat(ahead.readNext()).isTrue();
        assertThat(reading(item).state()).isEqualTo(Reading.State.DONE);
        assertThat(ahead.readNext()).isFalse();
    }

    @Test
    void what_was_being_read_when_the_program_was_killed_is_read_again() {
        var item = received();
        asFarAs("RUNNING", item);
        assertThat(ahead.readNext()).isTrue();
        assertThat(reading(item).state()).isEqualTo(Reading.State.DONE);
    }

    @Test
    void what_was_stopped_leaves_the_pile_and_keeps_nothing_else_waiting() {
        asFarAs("CANCELLED", received());
        var other = received();
        ahead.readNext();
        ahead.readNext();
        assertThat(reading(other).state()).isEqualTo(Reading.State.DONE);
    }

    @Test
    void what_somebody_asks_for_waits_in_no_pile() {
        var item = received();
        Actor.as(nora.member(), () -> {
            readings.ask(caseId, item);
            return item;
        });
        assertThat(pile.next()).isEmpty();
    }

    @Test
    void it_is_read_in_the_name_of_somebody_who_still_works_here() {
        var irina = office.engage(Role.PARALEGAL);
        office.join(caseId, irina);
        received();
        office.sql()
                .sql("update member set ended = now() where id = ?")
                .param(nora.member())
                .update();
        assertThat(pile.next()).map(Errand::member).contains(irina.member());
    }

    @Test
    void a_reading_that_breaks_down_keeps_nothing_else_waiting() {
        received();
        breakRow();
        var other = received();
        ahead.readNext();
        ahead.readNext();
        assertThat(reading(other).state()).isEqualTo(Reading.State.DONE);
    }

    @Test
    void a_reading_that_breaks_down_each_time_is_given_up_with_a_sentence() {
        var item = received();
        breakRow();
        for (int round = 0; round < 3; round++) {
            letTimePass();
            assertThat(pile.next()).isPresent();
            ahead.readNext();
        }
        assertThat(reading(item).isUnexplained()).isTrue();
        assertThat(pile.next()).isEmpty();
    }

    @Test
    void what_was_given_up_is_read_again_when_somebody_asks() {
        var item = received();
        office.sql()
                .sql("delete from evidence_pile where item_id = ?")
                .param(item)
                .update();
        asFarAs("FAILED", item);
        var page = "/cases/" + caseId + "/evidence/" + item;
        assertThat(pages.get().uri(page).with(as(nora)))
                .bodyText()
                .contains("Something that nobody foresaw stopped the reading.", page + "/reading");
        assertThat(pages.post().uri(page + "/reading").with(as(nora))).hasStatus3xxRedirection();
        assertThat(reading(item).state()).isNotEqualTo(Reading.State.FAILED);
    }

    @Test
    void a_disk_that_takes_nothing_is_no_try() throws IOException {
        var item = received();
        var place = settings.data().resolve("reading");
        var aside = place.resolveSibling("reading-aside");
        Files.createDirectories(place);
        Files.move(place, aside);
        Files.writeString(place, "in the way");
        try {
            for (int round = 0; round < 4; round++) {
                assertThat(ahead.readNext()).isFalse();
            }
        } finally {
            Files.delete(place);
            Files.move(aside, place);
        }
        assertThat(ahead.readNext()).isTrue();
        assertThat(reading(item).state()).isEqualTo(Reading.State.DONE);
    }

    @Test
    void what_somebody_asked_for_who_left_the_case_since_is_read_for_the_others() {
        var irina = office.engage(Role.PARALEGAL);
        office.join(caseId, irina);
        var item = received();
        office.sql().sql("delete from evidence_pile").update();
        asFarAs("RUNNING", item);
        office.sql()
                .sql("delete from case_team where case_id = ? and member_id = ?")
                .params(caseId, nora.member())
                .update();
        assertThat(ahead.readNext()).isTrue();
        assertThat(Actor.as(irina.member(), () -> readings.find(caseId, item)))
                .map(Reading::state)
                .contains(Reading.State.DONE);
    }

    @Test
    void the_room_shows_how_far_the_case_is_read_and_what_waits() {
        asFarAs("WAITING", received());
        asFarAs("DONE", received());
        var home = "/cases/" + caseId + "/evidence";
        assertThat(pages.get().uri(home).with(as(nora)))
                .bodyText()
                .contains("1 of 2 files are read", "not read yet", "<progress");
        assertThat(pages.get()
                        .uri(home + "/unread")
                        .header("HX-Request", "true")
                        .with(as(nora)))
                .bodyText()
                .contains("1 of 2 files are read")
                .doesNotContain("<html");
        office.sql()
                .sql("update evidence_reading set state = 'DONE' where case_id = ?")
                .param(caseId)
                .update();
        assertThat(pages.get()
                        .uri(home + "/unread")
                        .header("HX-Request", "true")
                        .with(as(nora)))
                .bodyText()
                .contains("All 2 files are read.")
                .doesNotContain("hx-get");
    }

    private UUID received() {
        var arrival = Arrival.original("note.txt", Particulars.unknown(null, Provenance.UNKNOWN));
        var content = new ByteArrayInputStream("He was beaten.".getBytes(StandardCharsets.UTF_8));
        return Actor.as(nora.member(), () -> items.receive(caseId, arrival, content))
                .id();
    }

    private void asFarAs(String state, UUID item) {
        office.sql()
                .sql("insert into evidence_reading (case_id, item_id, state, asked_by) values (?, ?, ?, ?)")
                .params(caseId, item, state, nora.member())
                .update();
    }

    /// As after somebody edited a row of the database, which no reader foresees.
    private void breakRow() {
        office.sql()
                .sql("update evidence_object set facts = '{}' where case_id = ?")
                .param(caseId)
                .update();
    }

    private void letTimePass() {
        office.sql()
                .sql("update evidence_pile set came = came - interval '1 day'")
                .update();
    }

    private Reading reading(UUID item) {
        return Actor.as(nora.member(), () -> readings.find(caseId, item)).orElseThrow();
    }
}
