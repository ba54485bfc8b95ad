package org.safeconduct.app.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.TestDatabase;
import org.safeconduct.app.evidence.item.Arrival;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.item.Particulars;
import org.safeconduct.app.evidence.item.Provenance;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.app.platform.strongroom.BucketServer;
import org.safeconduct.app.platform.strongroom.Removal;
import org.safeconduct.app.platform.strongroom.Strongroom;
import org.safeconduct.app.platform.strongroom.Unlocking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The bucket that holds all sealed files, taken away under the whole application and brought back.
@AppTest
class BucketAwayIT {
    private static final Path FOLDER = TestDatabase.folder();
    private static final BucketServer SERVER = begun();

    @TestBean(name = "folder", methodName = "place")
    Path folder;

    @TestBean(name = "strongroom", methodName = "inBucket")
    Strongroom strongroom;

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Items items;

    @Autowired
    private Readings readings;

    @Autowired
    private Ahead ahead;

    private final Office office;
    private final Badge nora;
    private final UUID caseId;
    private final String home;

    BucketAwayIT(@Autowired Office office) {
        this.office = office;
        nora = office.engage(Role.ATTORNEY);
        caseId = office.team(nora);
        home = "/cases/" + caseId + "/evidence";
    }

    private static BucketServer begun() {
        try {
            return new BucketServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path place() {
        return FOLDER;
    }

    static Strongroom inBucket() {
        new Removal(FOLDER, SERVER.bucket("evidence")).run(BucketServer.keyFile(FOLDER, "office"));
        return Strongroom.open(FOLDER, Unlocking.byKeyFile(), InstantSource.system());
    }

    @BeforeEach
    void nothing_else_waits() {
        office.sql().sql("delete from evidence_pile").update();
    }

    @AfterEach
    void comes_back() {
        SERVER.stayAway(false);
    }

    @Test
    void pages_that_open_a_file_say_so_and_all_others_work() {
        var item = received();
        ahead.readNext();
        SERVER.stayAway(true);
        for (var address : List.of("/pages/1", "/file")) {
            assertThat(get(home + "/" + item + address)).as(address).hasStatus(503);
        }
        for (var address : List.of(home, home + "/" + item, home + "/" + item + "/custody", home + "/keeping")) {
            assertThat(get(address)).as(address).hasStatusOk();
        }
        SERVER.stayAway(false);
        assertThat(get(home + "/" + item + "/pages/1")).hasStatusOk().bodyText().contains("beaten");
    }

    @Test
    void what_is_sent_meanwhile_is_not_acknowledged_and_can_be_sent_again() {
        SERVER.stayAway(true);
        assertThat(sent()).hasStatus(503);
        assertThat(Actor.as(nora.member(), () -> items.list(caseId))).isEmpty();
        SERVER.stayAway(false);
        assertThat(sent()).hasStatus(302);
        assertThat(Actor.as(nora.member(), () -> items.list(caseId))).hasSize(1);
    }

    @Test
    void what_waits_to_be_read_waits_on_however_often_it_is_tried() {
        var item = received();
        SERVER.stayAway(true);
        assertThat(ahead.readNext()).isFalse();
        assertThat(ahead.readNext()).isFalse();
        SERVER.stayAway(false);
        assertThat(ahead.readNext()).isTrue();
        assertThat(Actor.as(nora.member(), () -> readings.find(caseId, item)))
                .map(Reading::state)
                .contains(Reading.State.DONE);
    }

    private UUID received() {
        var arrival = Arrival.original("note.txt", Particulars.unknown(null, Provenance.UNKNOWN));
        var content = new ByteArrayInputStream("He was beaten.".getBytes(StandardCharsets.UTF_8));
        return Actor.as(nora.member(), () -> items.receive(caseId, arrival, content))
                .id();
    }

    private MvcTestResult sent() {
        return pages.post()
                .uri(home)
                .multipart()
                .file(new MockMultipartFile("files", "letter.txt", "text/plain", new byte[] {'a', 'b'}))
                .param("how", "MAIL")
                .with(as(nora))
                .exchange();
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(as(nora)).exchange();
    }
}
