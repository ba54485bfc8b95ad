package org.safeconduct.app.evidence.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.safeconduct.app.Office.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.TestClock;
import org.safeconduct.app.evidence.item.Arrival;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.item.Particulars;
import org.safeconduct.app.evidence.item.Provenance;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Timestamps of the ledger by an authority outside of the house.
@AppTest
class TimeIT {
    private static final String HERE = "/sealed/timestamps";

    private static OutsideAuthority authority;

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Items items;

    @Autowired
    private TestClock clock;

    private final Badge ada;
    private final Badge nora;
    private final UUID caseId;

    TimeIT(@Autowired Office office) {
        ada = office.engage(Role.ADMINISTRATOR);
        nora = office.engage(Role.ATTORNEY);
        caseId = office.team(nora);
    }

    @BeforeAll
    static void begin(@TempDir Path folder) throws IOException {
        assumeTrue(OutsideAuthority.isInstalled(), OutsideAuthority.WANTED);
        authority = OutsideAuthority.open(folder);
    }

    /// Its clock is the machine's; ours has to be past it, since nobody vouches for what is to come.
    @BeforeEach
    void let_time_pass() {
        clock.pass(Duration.between(TestClock.START, Instant.now()).plusMinutes(5));
    }

    @Test
    void an_answer_carried_by_hand_is_kept_and_shown_where_custody_is_proved() throws IOException {
        var item = received();
        assertThat(carried(authority.answer(request()))).hasStatus(302);
        assertThat(get(HERE)).bodyText().contains("CN=Outside");
        assertThat(pages.get()
                        .uri("/cases/" + caseId + "/evidence/" + item.id() + "/custody")
                        .with(as(nora)))
                .bodyText()
                .contains("CN=Outside", "covers the receipt of this file");
    }

    @Test
    void an_exported_bag_carries_it() throws IOException {
        var item = received();
        carried(authority.answer(request()));
        var zip = pages.post()
                .uri("/cases/" + caseId + "/evidence/export")
                .param("chosen", item.id().toString())
                .param("route", "OWN_CASE")
                .with(as(nora))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        assertThat(names(zip)).contains("data/ledger/timestamp/answer.tsr").contains("timestamp/authority.pem");
    }

    @Test
    void an_answer_to_a_request_of_somebody_else_is_refused_with_a_sentence() throws IOException {
        request();
        assertThat(carried(authority.answer(authority.foreignRequest())))
                .hasStatus(422)
                .bodyText()
                .contains("something else than a request of this house");
        assertThat(carried("no answer".getBytes(StandardCharsets.US_ASCII)))
                .hasStatus(422)
                .bodyText()
                .contains("it is damaged");
    }

    private Item received() {
        var arrival = Arrival.original("letter.txt", Particulars.unknown(null, Provenance.UNKNOWN));
        var content = new ByteArrayInputStream("He was beaten.".getBytes(StandardCharsets.UTF_8));
        return Actor.as(nora.member(), () -> items.receive(caseId, arrival, content));
    }

    private byte[] request() {
        return post("/request").getResponse().getContentAsByteArray();
    }

    private MvcTestResult carried(byte[] answer) throws IOException {
        return pages.post()
                .uri(HERE + "/answers")
                .multipart()
                .file(new MockMultipartFile("answer", "answer.tsr", null, answer))
                .file(new MockMultipartFile("trust", "root.pem", null, authority.root()))
                .with(as(ada))
                .exchange();
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(as(ada)).exchange();
    }

    private MvcTestResult post(String address) {
        return pages.post().uri(HERE + address).with(as(ada)).exchange();
    }

    private static String names(byte[] zip) throws IOException {
        var names = new StringBuilder();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.append(entry.getName()).append('\n');
            }
        }
        return names.toString();
    }
}
