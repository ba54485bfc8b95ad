package org.safeconduct.app.evidence.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.TestClock;
import org.safeconduct.app.evidence.item.Arrival;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.item.Particulars;
import org.safeconduct.app.evidence.item.Provenance;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.vault.disposal.Certificate;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.ledger.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Files of a case kept, held and destroyed by two people.
@AppTest
class KeepingIT {
    private static final String TODAY = "2026-11-23";

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Items items;

    @Autowired
    private Keeping keeping;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Settings settings;

    @Autowired
    private TestClock clock;

    private final Office office;
    private final Badge nora;
    private final Badge vera;
    private final UUID caseId;
    private final String home;
    private Item item;

    KeepingIT(@Autowired Office office) {
        this.office = office;
        nora = office.engage(Role.ATTORNEY);
        vera = office.engage(Role.ACCREDITED_REPRESENTATIVE);
        caseId = office.team(nora, vera);
        home = "/cases/" + caseId + "/evidence/keeping";
    }

    @BeforeEach
    void receive() {
        var arrival = Arrival.original(
                "letter.txt", Particulars.unknown(null, Provenance.UNKNOWN).titled("Letter of Marina"));
        var content = new ByteArrayInputStream("He was beaten.".getBytes(StandardCharsets.UTF_8));
        item = Actor.as(nora.member(), () -> items.receive(caseId, arrival, content));
    }

    @Test
    void two_people_destroy_the_files_and_a_certificate_is_left() {
        retain(TODAY);
        var request = asked();
        assertThat(post(vera, "/requests/" + request + "/destruction")).hasStatus(302);
        assertThat(get(""))
                .bodyText()
                .contains("The sealed files of this case were destroyed", "Certificate of destruction");
        var certificate = new Certificate(download("/certificate/NOTE"), download("/certificate/PROOF"));
        assertThat(certificate.verify(ledger.verifierKey())).hasValueSatisfying(said -> {
            assertThat(said.asked()).isEqualTo(nora.member().toString());
            assertThat(said.entry().event().actorRef()).isEqualTo(vera.member().toString());
            assertThat(said.objects()).contains(item.file().receipt().object());
        });
    }

    @Test
    void whoever_brings_a_file_to_a_destroyed_case_is_told_that_it_takes_none() {
        retain(TODAY);
        post(vera, "/requests/" + asked() + "/destruction");
        var late = new MockMultipartFile("files", "late.txt", "text/plain", "late".getBytes(StandardCharsets.UTF_8));
        assertThat(pages.post()
                        .uri("/cases/" + caseId + "/evidence")
                        .multipart()
                        .file(late)
                        .param("how", "MESSENGER")
                        .with(as(nora)))
                .hasStatus(302)
                .hasRedirectedUrl(home);
        assertThat(pages.get().uri("/cases/" + caseId + "/evidence/new").with(as(nora)))
                .hasRedirectedUrl(home);
    }

    @Test
    void nothing_is_left_of_what_was_destroyed() {
        retain(TODAY);
        post(vera, "/requests/" + asked() + "/destruction");
        var name = item.file().receipt().object().hex();
        assertThat(settings.data().resolve("vault/objects/" + name.substring(0, 2) + "/" + name))
                .doesNotExist();
        assertThat(Actor.as(nora.member(), () -> items.list(caseId))).isEmpty();
        assertThat(pages.get().uri("/cases/" + caseId + "/evidence").with(as(nora)))
                .bodyText()
                .contains("takes in no files any more")
                .doesNotContain("Letter of Marina", "evidence/new");
        assertThat(office.sql()
                        .sql(
                                "select i::text || o::text from evidence_item i join evidence_object o on o.id = i.object_id"
                                        + " where i.case_id = ?")
                        .param(caseId)
                        .query(String.class)
                        .single())
                .doesNotContain("Marina", "letter.txt", item.file().sha256());
    }

    @Test
    void whoever_asked_cannot_carry_it_out() {
        retain(TODAY);
        assertThat(post(nora, "/requests/" + asked() + "/destruction"))
                .hasStatus(422)
                .bodyText()
                .contains("Whoever asked cannot carry it out.");
        assertThat(isDestroyed()).isFalse();
    }

    @Test
    void a_hold_forbids_it_until_somebody_lifts_it_and_says_why() {
        retain(TODAY);
        var request = asked();
        post(nora, "/holds", "holdReason", "Suit about the lost telephone");
        assertThat(post(vera, "/requests/" + request + "/destruction"))
                .hasStatus(422)
                .bodyText()
                .contains("A legal hold stands.");
        var hold = only(Decision.Kind.HOLD);
        assertThat(post(vera, "/holds/" + hold + "/release", "liftReason", "")).hasStatus(422);
        assertThat(post(vera, "/holds/" + hold + "/release", "liftReason", "The suit is over"))
                .hasStatus(302);
        assertThat(get("")).bodyText().contains("Suit about the lost telephone", "The suit is over", "lifted");
        assertThat(post(vera, "/requests/" + request + "/destruction")).hasStatus(302);
    }

    @Test
    void it_is_refused_while_nobody_said_until_when_the_files_are_kept() {
        assertThat(post(vera, "/requests/" + asked() + "/destruction"))
                .hasStatus(422)
                .bodyText()
                .contains("Nobody has said until when");
    }

    @Test
    void it_is_refused_before_the_day_has_come_and_not_after() {
        retain("2026-12-01");
        var request = asked();
        assertThat(post(vera, "/requests/" + request + "/destruction"))
                .hasStatus(422)
                .bodyText()
                .contains("has not come");
        clock.pass(Duration.ofDays(8));
        assertThat(post(vera, "/requests/" + request + "/destruction")).hasStatus(302);
    }

    @Test
    void a_day_that_was_edited_in_the_database_counts_for_nothing() {
        retain("2036-01-01");
        var request = asked();
        office.sql().sql("""
                        update evidence_order set facts = convert_to(replace(convert_from(facts, 'UTF8'), '2036', '2016'), 'UTF8')
                        where case_id = ? and kind = 'RETENTION'""").param(caseId).update();
        assertThat(post(vera, "/requests/" + request + "/destruction"))
                .hasStatus(422)
                .bodyText()
                .contains("not the one the ledger bound");
        assertThat(isDestroyed()).isFalse();
    }

    @Test
    void what_a_court_has_is_kept() {
        retain(TODAY);
        var request = asked();
        office.sql().sql("""
                        set session_replication_role = replica;
                        insert into submission (assembled_id, case_id, filed_on, noted_by) values (?, ?, current_date, ?)""").params(UUID.randomUUID(), caseId, nora.member()).update();
        assertThat(post(vera, "/requests/" + request + "/destruction"))
                .hasStatus(422)
                .bodyText()
                .contains("A version was filed with a court.");
    }

    @Test
    void each_step_stands_in_the_ledger_and_in_the_journal() {
        retain(TODAY);
        post(nora, "/holds", "holdReason", "Suit");
        post(nora, "/holds/" + only(Decision.Kind.HOLD) + "/release", "liftReason", "Over");
        post(vera, "/requests/" + asked() + "/destruction");
        assertThat(ledger.listOf(caseId.toString()))
                .extracting(entry -> entry.event().kind())
                .containsSubsequence(
                        Event.Kind.RETAINED,
                        Event.Kind.HELD,
                        Event.Kind.RELEASED,
                        Event.Kind.DESTRUCTION_ASKED,
                        Event.Kind.DESTROYED);
        assertThat(office.sql()
                        .sql("select act from journal_entry where case_id = ? order by id")
                        .param(caseId)
                        .query(String.class)
                        .list())
                .containsSubsequence(
                        "EVIDENCE_RETENTION_SET",
                        "EVIDENCE_HELD",
                        "EVIDENCE_HOLD_LIFTED",
                        "EVIDENCE_DESTRUCTION_ASKED",
                        "EVIDENCE_DESTROYED");
    }

    @Test
    void a_paralegal_may_hold_and_not_destroy() {
        var irina = office.engage(Role.PARALEGAL);
        office.join(caseId, irina);
        assertThat(post(irina, "/holds", "holdReason", "Suit")).hasStatus(302);
        assertThat(post(irina, "/requests", "askReason", "Over")).hasStatus(403);
        assertThat(post(irina, "/holds/" + only(Decision.Kind.HOLD) + "/release", "liftReason", "Over"))
                .hasStatus(403);
    }

    private void retain(String until) {
        assertThat(post(nora, "/retention", "until", until, "untilReason", "Rule of the bar"))
                .hasStatus(302);
    }

    private UUID asked() {
        assertThat(post(nora, "/requests", "askReason", "The client wants it")).hasStatus(302);
        return only(Decision.Kind.REQUEST);
    }

    private UUID only(Decision.Kind kind) {
        return Actor.as(nora.member(), () -> keeping.outlook(caseId)).decisions().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private boolean isDestroyed() {
        return Actor.as(nora.member(), () -> keeping.isDestroyed(caseId));
    }

    private String download(String address) {
        return new String(get(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(home + address).with(as(nora)).exchange();
    }

    private MvcTestResult post(Badge badge, String address, String... fields) {
        var request = pages.post().uri(home + address).with(as(badge));
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
