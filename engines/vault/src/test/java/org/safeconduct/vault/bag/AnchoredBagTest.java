package org.safeconduct.vault.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.vault.bag.BagWriter.Export;
import org.safeconduct.vault.bag.Verification.Anchor;
import org.safeconduct.vault.keeping.Receipt;
import org.safeconduct.vault.keeping.Vaults;
import org.safeconduct.vault.timestamp.Authority;
import org.safeconduct.vault.timestamp.Timestamps;
import org.safeconduct.vault.timestamp.Verdict;
import org.safeconduct.vault.timestamp.Verdict.Refused.Reason;

class AnchoredBagTest {
    private static final Authority AUTHORITY = new Authority();
    private static final Verdict GOOD =
            new Verdict.Anchored(Authority.NOON, "CN=Noon Authority,O=Test", Authority.POLICY);

    @TempDir
    Path folder;

    private Vaults house;
    private Receipt early;
    private int bags;

    @BeforeEach
    void has_the_time_of_a_ledger_said_by_an_outsider() {
        house = Vaults.in(folder.resolve("house"));
        early = house.receive("case-1", "early", new byte[] {1});
        house.receive("case-2", "other", new byte[] {2});
        anchor(house, AUTHORITY);
        house.receive("case-1", "late", new byte[] {3});
        house.receive("case-3", "late", new byte[] {4});
    }

    @AfterEach
    void locks_up() throws IOException {
        house.close();
    }

    @Test
    void a_bag_says_which_of_its_entries_are_that_old() {
        var bag = write("case-1", List.of(early));
        assertThat(BagVerifier.verify(bag, Optional.empty())).isInstanceOf(Verification.Proved.class);
        assertThat(anchorOf(bag)).contains(new Anchor(GOOD, 1));
    }

    @Test
    void a_case_that_is_younger_than_the_timestamp_has_none() {
        var bag = write("case-3", List.of());
        assertThat(bag.resolve("data/ledger/timestamp")).doesNotExist();
        assertThat(anchorOf(bag)).isEmpty();
    }

    @Test
    void whom_the_reader_does_not_trust_anchors_nothing() {
        var bag = write("case-1", List.of());
        assertThat(BagVerifier.findAnchor(
                                bag, house.signing().open(), Optional.of(new Authority().pem()), Authority.NOON)
                        .map(Anchor::verdict))
                .contains(new Verdict.Refused(Reason.UNTRUSTED));
    }

    @Test
    void the_timestamp_of_another_ledger_is_refused() throws IOException {
        var bag = write("case-1", List.of());
        try (var other = Vaults.in(folder.resolve("other"))) {
            other.receive("case-1", "a", new byte[] {1});
            anchor(other, AUTHORITY);
            var kept = Timestamps.of(other.ledger().folder()).latest().orElseThrow();
            for (String name : Timestamps.FILES) {
                Files.write(bag.resolve("data/ledger/timestamp/" + name), Files.readAllBytes(kept.resolve(name)));
            }
        }
        assertThat(anchorOf(bag)).contains(new Anchor(new Verdict.Refused(Reason.OTHER_LEDGER), 0));
    }

    @Test
    void a_timestamp_that_no_proof_ties_to_the_case_is_refused() throws IOException {
        var bag = write("case-1", List.of());
        Files.delete(bag.resolve("data/ledger/timestamp/entry.tlog-proof"));
        assertThat(anchorOf(bag)).contains(new Anchor(new Verdict.Refused(Reason.OTHER_LEDGER), 0));
    }

    @Test
    void a_bag_that_lost_part_of_its_timestamp_is_not_anchored() throws IOException {
        for (String name : Timestamps.FILES) {
            var bag = write("case-1", List.of());
            Files.delete(bag.resolve("data/ledger/timestamp/" + name));
            assertThat(anchorOf(bag).map(Anchor::verdict)).as(name).containsInstanceOf(Verdict.Refused.class);
        }
    }

    @Test
    void the_ledger_opens_as_before_with_timestamps_in_its_folder() throws IOException {
        house.close();
        house = Vaults.again(folder.resolve("house"), house.keys(), house.signing());
        assertThat(house.ledger().size()).isEqualTo(4);
    }

    @Test
    void openssl_verifies_the_same_timestamp() throws Exception {
        needs("openssl");
        assertThat(openssl(write("case-1", List.of()))).contains("Verification: OK");
    }

    @Test
    void openssl_refuses_a_timestamp_whose_checkpoint_was_changed() throws Exception {
        needs("openssl");
        var bag = write("case-1", List.of());
        Files.writeString(bag.resolve("data/ledger/timestamp/checkpoint"), "another");
        assertThat(openssl(bag)).contains("Verification: FAILED");
    }

    private void anchor(Vaults vaults, Authority authority) {
        vaults.ledger().checkpoint();
        var timestamps = Timestamps.of(vaults.ledger().folder());
        assertThat(timestamps.keep(
                        authority.answer(timestamps.request(Optional.empty())), authority.pem(), Authority.NOON))
                .isEqualTo(GOOD);
    }

    private Path write(String caseRef, List<Receipt> receipts) {
        return new BagWriter(house.vault(), house.ledger(), house.signing())
                .write(folder, new Export(caseRef, "actor-1", Vaults.NOON, "bag-" + ++bags, receipts));
    }

    private Optional<Anchor> anchorOf(Path bag) {
        return BagVerifier.findAnchor(bag, house.signing().open(), Optional.empty(), Authority.NOON);
    }

    private static void needs(String tool) {
        assumeThat(System.getenv("PATH").split(":"))
                .as(tool + ", which judges our timestamps")
                .anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
    }

    /// As HOW-TO-VERIFY says it, at the time of the certificate.
    private static String openssl(Path bag) throws IOException {
        var words = ("openssl ts -verify -data checkpoint -in answer.tsr -CAfile authority.pem -attime "
                        + Authority.NOON.getEpochSecond())
                .split(" ");
        var process = new ProcessBuilder(words)
                .directory(bag.resolve("data/ledger/timestamp").toFile())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
