package org.safeconduct.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.evidence.archive.Archive;
import org.safeconduct.app.evidence.archive.Kept;
import org.safeconduct.app.evidence.item.Arrival;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.item.Particulars;
import org.safeconduct.app.evidence.item.Provenance;
import org.safeconduct.app.evidence.reading.Reading;
import org.safeconduct.app.evidence.reading.Readings;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.ledger.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Sealed files that were really altered, or taken away, under the pages that want them.
@AppTest
class DamagedIT {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final long PAUSE = Duration.ofMillis(100).toNanos();

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Items items;

    @Autowired
    private Archive archive;

    @Autowired
    private Readings readings;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Settings settings;

    private final Office office;
    private final Badge nora;
    private final UUID caseId;
    private Item item;
    private String here;

    DamagedIT(@Autowired Office office) {
        this.office = office;
        nora = office.engage(Role.ATTORNEY);
        caseId = office.team(nora);
    }

    @BeforeEach
    void receive() throws IOException {
        var file = Files.createTempFile("letter", ".txt");
        Files.writeString(file, "He was beaten.");
        var arrival = Arrival.original("letter.txt", Particulars.unknown(null, Provenance.UNKNOWN));
        item = Actor.as(nora.member(), () -> items.receive(caseId, arrival, file));
        here = "/cases/" + caseId + "/evidence/" + item.id();
        Files.delete(file);
    }

    @Test
    void an_altered_original_is_not_handed_out_and_a_page_says_what_to_do() throws IOException {
        alter(item.file());
        assertThat(get(here + "/file"))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "This file is not what was handed in",
                        "letter.txt",
                        "Tell whoever runs the program here",
                        "safeconduct repair",
                        item.file().receipt().object().hex())
                .doesNotContain("He was beaten");
    }

    @Test
    void it_is_told_in_spanish_too() throws IOException {
        alter(item.file());
        assertThat(pages.get().uri(here + "/file").locale(Locale.of("es")).with(as(nora)))
                .bodyText()
                .contains("Este archivo no es lo que se entregó", "Avise hoy a quien administra");
    }

    @Test
    void one_that_is_missing_is_said_to_be_gone() throws IOException {
        Files.delete(place(item.file()));
        assertThat(get(here + "/file")).hasStatus(410).bodyText().contains("This file is not there any more");
    }

    @Test
    void an_export_names_the_file_that_is_not_whole() throws IOException {
        alter(item.file());
        assertThat(pages.post()
                        .uri("/cases/" + caseId + "/evidence/export")
                        .param("chosen", item.id().toString())
                        .param("route", "OWN_CASE")
                        .with(as(nora)))
                .hasStatus(409)
                .bodyText()
                .contains("This file is not what was handed in", "letter.txt");
    }

    @Test
    void pages_made_of_a_file_are_made_anew_when_they_were_altered() throws IOException {
        var reading = read();
        alter(kept(reading.pdf()));
        alter(kept(reading.text()));
        assertThat(get(here + "/pages/1")).hasStatus(409).bodyText().contains("working copy", here + "/reading");
        assertThat(get(here + "/pages/1/picture")).hasStatus(409);
        assertThat(get(here + "/facts")).hasStatus(409);
        read();
        assertThat(get(here + "/pages/1")).hasStatusOk().bodyText().contains("beaten");
    }

    @Test
    void whoever_comes_upon_it_has_it_in_the_journal_and_once_in_the_ledger() throws IOException {
        alter(item.file());
        get(here + "/file");
        get(here + "/file");
        assertThat(ledger.listOf(caseId.toString()))
                .filteredOn(entry -> entry.event().kind() == Event.Kind.DAMAGE_FOUND)
                .hasSize(1);
        assertThat(office.sql()
                        .sql("select count(*) from journal_entry where act = 'EVIDENCE_FOUND_DAMAGED' and subject = ?")
                        .param(item.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private Reading read() {
        return Actor.as(nora.member(), () -> {
            readings.ask(caseId, item.id());
            var end = Instant.now().plus(LONG);
            var reading = readings.find(caseId, item.id()).orElseThrow();
            while (reading.isGoingOn() && Instant.now().isBefore(end)) {
                LockSupport.parkNanos(PAUSE);
                reading = readings.find(caseId, item.id()).orElseThrow();
            }
            return reading;
        });
    }

    private Kept kept(UUID file) {
        return Actor.as(nora.member(), () -> archive.kept(caseId, file));
    }

    private void alter(Kept kept) throws IOException {
        var place = place(kept);
        var bytes = Files.readAllBytes(place);
        bytes[bytes.length / 2] ^= 1;
        Files.write(place, bytes);
    }

    private Path place(Kept kept) {
        var name = kept.receipt().object().hex();
        return settings.data().resolve("vault/objects/" + name.substring(0, 2) + "/" + name);
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(as(nora)).exchange();
    }
}
