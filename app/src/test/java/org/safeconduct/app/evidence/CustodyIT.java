package org.safeconduct.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.evidence.item.Arrival;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.item.Particulars;
import org.safeconduct.app.evidence.item.Provenance;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.vault.bag.BagVerifier;
import org.safeconduct.vault.bag.Verification;
import org.safeconduct.vault.ledger.Entry;
import org.safeconduct.vault.ledger.Ledger;
import org.safeconduct.vault.proof.ProofFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Who had an item in hand, and evidence on its way to a stranger.
@AppTest
class CustodyIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Items items;

    @Autowired
    private Ledger ledger;

    private final Badge nora;
    private final UUID caseId;
    private final String home;

    CustodyIT(@Autowired Office office) {
        nora = office.engage(Role.ATTORNEY);
        caseId = office.team(nora);
        home = "/cases/" + caseId + "/evidence";
    }

    @Test
    void the_history_of_an_item_is_told_in_plain_words_with_names() {
        var item = receive("summons.jpg");
        get(home + "/" + item.id() + "/file");
        assertThat(get(home + "/" + item.id() + "/custody"))
                .bodyText()
                .contains("Received and sealed", "Copied out of the house", nora.name(), "Public key");
    }

    @Test
    void the_proof_of_an_entry_holds_by_its_own() {
        var item = receive("summons.jpg");
        get(home + "/" + item.id() + "/custody");
        var bytes = get(home + "/" + item.id() + "/custody/" + item.file().entry())
                .getResponse()
                .getContentAsByteArray();
        var entry = ledger.entry(item.file().entry());
        assertThat(ProofFile.read(bytes).flatMap(proof -> proof.prove(entry.canonical(), ledger.verifierKey())))
                .isPresent();
    }

    @Test
    void the_proof_of_an_entry_of_another_case_is_not_found() {
        var item = receive("summons.jpg");
        assertThat(get(home + "/" + item.id() + "/custody/999999")).hasStatus(404);
    }

    @Test
    void a_bag_of_chosen_items_is_proved_by_whoever_has_nothing_but_it(@TempDir Path folder) throws IOException {
        var summons = receive("summons.jpg");
        receive("left-out.jpg");
        unpack(export(summons), folder);
        try (var inside = Files.list(folder)) {
            var bag = inside.filter(Files::isDirectory).findFirst().orElseThrow();
            assertThat(BagVerifier.verify(bag, Optional.of(ledger.verifierKey())))
                    .isInstanceOfSatisfying(
                            Verification.Proved.class,
                            proved -> assertThat(proved.items()).isOne());
        }
    }

    @Test
    void a_bag_in_which_a_byte_was_changed_proves_nothing(@TempDir Path folder) throws IOException {
        unpack(export(receive("summons.jpg")), folder);
        try (var all = Files.walk(folder)) {
            var original = all.filter(file -> file.endsWith("original.jpg"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(original, "another summons");
        }
        try (var inside = Files.list(folder)) {
            var bag = inside.filter(Files::isDirectory).findFirst().orElseThrow();
            assertThat(BagVerifier.verify(bag, Optional.empty())).isInstanceOf(Verification.Flawed.class);
        }
    }

    @Test
    void an_export_of_nothing_is_asked_about() {
        receive("summons.jpg");
        assertThat(pages.post().uri(home + "/export").param("route", "OWN_CASE").with(as(nora)))
                .hasStatus(422)
                .bodyText()
                .contains("Nothing was chosen");
    }

    @Test
    void that_something_left_is_the_last_entry_of_the_case() {
        export(receive("summons.jpg"));
        assertThat(ledger.listOf(caseId.toString()).stream()
                        .map(Entry::event)
                        .toList()
                        .getLast()
                        .kind()
                        .name())
                .isEqualTo("EXPORTED");
    }

    private byte[] export(Item item) {
        var answer = pages.post()
                .uri(home + "/export")
                .param("chosen", item.id().toString())
                .param("route", "OWN_CASE")
                .with(as(nora))
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private Item receive(String name) {
        var said = Particulars.unknown("ru", Provenance.UNKNOWN);
        return Actor.as(
                nora.member(),
                () -> items.receive(
                        caseId,
                        Arrival.original(name, said),
                        new ByteArrayInputStream(("Повестка " + name).getBytes(StandardCharsets.UTF_8))));
    }

    private static void unpack(byte[] zip, Path folder) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.resolveSibling(""));
                Files.copy(in, file);
            }
        }
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(as(nora)).exchange();
    }
}
