package org.safeconduct.vault.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.bag.BagWriter.Export;
import org.safeconduct.vault.bag.Verification.Flaw;
import org.safeconduct.vault.keeping.Receipt;
import org.safeconduct.vault.keeping.Vaults;
import org.safeconduct.vault.proof.SigningKey;
import org.safeconduct.vault.proof.VerifierKey;

class BagTest {
    private static final byte[] SUMMONS = "Повестка".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Vaults house;
    private Path bag;

    @BeforeEach
    void hands_over_two_files_of_a_case() {
        house = Vaults.in(folder.resolve("house"));
        var summons = house.receive("case-1", "Повестка.jpg", SUMMONS);
        house.receive("case-2", "other", SUMMONS);
        var phone = house.receive("case-1", "backup", Vaults.noise(3, 200_000));
        bag = write("case-a-2026", List.of(summons, phone));
    }

    @AfterEach
    void locks_up() throws IOException {
        house.close();
    }

    @Test
    void an_untouched_bag_is_proved() {
        assertThat(verify()).isEqualTo(new Verification.Proved(house.signing().open(), 2, 4));
    }

    @Test
    void the_key_that_the_organisation_publishes_is_the_one_in_the_bag() {
        assertThat(BagVerifier.verify(bag, Optional.of(house.signing().open())))
                .isInstanceOf(Verification.Proved.class);
        var other = SigningKey.make("legal-aid.example/ledger").open();
        assertThat(BagVerifier.verify(bag, Optional.of(other)))
                .isEqualTo(new Verification.Flawed(List.of(new Flaw(Flaw.Kind.UNKNOWN_KEY, "data/ledger/vkeys.txt"))));
    }

    @Test
    void sha256sum_finds_nothing_wrong() throws Exception {
        assertThat(run(bag, "sha256sum", "-c", "--strict", "--quiet", "manifest-sha256.txt"))
                .isZero();
        assertThat(run(bag, "sha256sum", "-c", "--strict", "--quiet", "tagmanifest-sha256.txt"))
                .isZero();
    }

    @Test
    void independent_code_proves_it_too() throws Exception {
        needsPython();
        assertThat(run(
                        bag,
                        "python3",
                        "verify_bag.py",
                        ".",
                        house.signing().open().line()))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"data/ledger/entries.jsonl", "data/ledger/proofs/1.tlog-proof", "data/items/0001/original.jpg"})
    void independent_code_finds_what_was_altered_and_listed_again(String name) throws Exception {
        needsPython();
        flip(bag.resolve(name));
        listAgain();
        assertThat(run(bag, "python3", "verify_bag.py", ".")).isEqualTo(1);
    }

    @Test
    void holds_the_originals_under_names_that_say_nothing() throws IOException {
        assertThat(bag.resolve("data/items/0001/original.jpg")).hasBinaryContent(SUMMONS);
        assertThat(bag.resolve("data/items/0002/original")).hasSize(200_000);
        assertThat(Files.readString(bag.resolve("data/items/0001/facts.json"))).contains("Повестка.jpg");
    }

    @Test
    void a_changed_bit_is_found_in_every_file() throws IOException {
        for (String name : BagWriter.files(bag, bag)) {
            var file = bag.resolve(name);
            var whole = Files.readAllBytes(file);
            flip(file);
            assertThat(verify()).as(name).isInstanceOf(Verification.Flawed.class);
            Files.write(file, whole);
        }
        assertThat(verify()).isInstanceOf(Verification.Proved.class);
    }

    @Test
    void a_missing_file_is_found_whichever_it_is() throws IOException {
        for (String name : BagWriter.files(bag, bag)) {
            var whole = Files.readAllBytes(bag.resolve(name));
            Files.delete(bag.resolve(name));
            assertThat(verify()).as(name).isNotInstanceOf(Verification.Proved.class);
            Files.write(bag.resolve(name), whole);
        }
    }

    @Test
    void a_changed_original_is_named() throws IOException {
        flip(bag.resolve("data/items/0002/original"));
        assertFlaw(Flaw.Kind.ALTERED, "data/items/0002/original");
    }

    /// Other validators take such a bag for whole.
    @Test
    void a_bag_without_its_last_list_is_refused() throws IOException {
        Files.delete(bag.resolve("tagmanifest-sha256.txt"));
        Files.writeString(bag.resolve("bag-info.txt"), "Payload-Oxum: 1.1\n");
        assertFlaw(Flaw.Kind.BAD_LIST, "tagmanifest-sha256.txt");
    }

    @Test
    void a_bag_whose_lists_were_made_anew_breaks_its_seal() throws IOException {
        Files.writeString(bag.resolve("bag-info.txt"), "Contact-Name: somebody else\n");
        listAgain();
        assertFlaw(Flaw.Kind.SEAL_BROKEN, "case-a-2026.seal");
    }

    @Test
    void an_original_that_was_replaced_and_listed_again_is_named() throws IOException {
        Files.write(bag.resolve("data/items/0001/original.jpg"), new byte[] {1});
        listAgain();
        assertFlaw(Flaw.Kind.NOT_AS_RECEIVED, "data/items/0001/original.jpg");
    }

    @Test
    void facts_that_were_replaced_and_listed_again_are_named() throws IOException {
        Files.writeString(bag.resolve("data/items/0001/facts.json"), "{}");
        listAgain();
        assertFlaw(Flaw.Kind.NOT_AS_RECEIVED, "data/items/0001/original.jpg");
    }

    @Test
    void an_entry_that_was_left_out_is_named_though_every_other_proof_holds() throws IOException {
        var entries = bag.resolve("data/ledger/entries.jsonl");
        var lines = Files.readAllLines(entries);
        lines.remove(1);
        Files.write(entries, lines);
        listAgain();
        assertFlaw(Flaw.Kind.ENTRY_LEFT_OUT, "data/ledger/entries.jsonl line 2");
    }

    @Test
    void last_entries_that_were_left_out_are_named_by_the_seal() throws IOException {
        var entries = bag.resolve("data/ledger/entries.jsonl");
        var lines = Files.readAllLines(entries);
        Files.write(entries, lines.subList(0, lines.size() - 1));
        assertThat(verify()).isInstanceOf(Verification.Flawed.class);
    }

    @Test
    void a_missing_seal_is_named() throws IOException {
        Files.delete(bag.resolveSibling("case-a-2026.seal"));
        assertFlaw(Flaw.Kind.NO_SEAL, "case-a-2026.seal");
    }

    @Test
    void a_missing_proof_of_the_export_is_named() throws IOException {
        Files.delete(bag.resolveSibling("case-a-2026.tlog-proof"));
        assertFlaw(Flaw.Kind.NOT_IN_LEDGER, "case-a-2026.tlog-proof");
    }

    @Test
    void the_seal_of_another_bag_is_refused() throws IOException {
        write("case-b", List.of());
        Files.write(bag.resolveSibling("case-a-2026.seal"), Files.readAllBytes(bag.resolveSibling("case-b.seal")));
        assertFlaw(Flaw.Kind.SEAL_BROKEN, "case-a-2026.seal");
    }

    @Test
    void a_file_that_was_slipped_in_is_named() throws IOException {
        Files.writeString(bag.resolve("data/items/0001/extra.pdf"), "x");
        assertFlaw(Flaw.Kind.UNLISTED, "data/items/0001/extra.pdf");
    }

    @Test
    void a_link_is_refused() throws IOException {
        var file = bag.resolve("data/items/0002/original");
        Files.move(file, folder.resolve("outside"));
        Files.createSymbolicLink(file, folder.resolve("outside"));
        assertFlaw(Flaw.Kind.LINK, "data/items/0002/original");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside",
                "/etc/passwd",
                "data/../../outside",
                "data/./a",
                "data//a",
                "data/a\\b",
                "data/con",
                "data/LPT1.txt",
                "data/a.",
                "data/a ",
                "data/a:b",
                "data/\u202ea"
            })
    void a_listed_name_that_could_be_another_file_is_refused(String name) throws IOException {
        var list = bag.resolve("manifest-sha256.txt");
        Files.writeString(list, Files.readString(list) + "0".repeat(64) + "  " + name + "\n");
        assertFlaw(Flaw.Kind.BAD_NAME, name);
    }

    @Test
    void names_that_another_system_would_mix_up_are_refused() throws IOException {
        Files.writeString(bag.resolve("data/items/0002/ORIGINAL"), "x");
        assertThat(((Verification.Flawed) verify()).flaws())
                .extracting(Flaw::kind)
                .contains(Flaw.Kind.BAD_NAME);
        assertThat(Names.twins(List.of("caf\u00e9", "cafe\u0301", "tea"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no list\n", "0000  short\n", "\u0000"})
    void a_list_that_is_none_is_refused(String list) throws IOException {
        Files.writeString(bag.resolve("manifest-sha256.txt"), list);
        assertFlaw(Flaw.Kind.BAD_LIST, "manifest-sha256.txt");
    }

    @Test
    void a_folder_that_is_no_bag_is_none() {
        assertThat(BagVerifier.verify(folder, Optional.empty())).isEqualTo(new Verification.NoBag());
    }

    @Test
    void a_bag_is_never_written_over_another() {
        assertThatThrownBy(() -> write("case-a-2026", List.of())).isInstanceOf(VaultException.class);
    }

    @Test
    void a_damaged_object_is_never_handed_over() throws IOException {
        var receipt = house.receive("case-1", "a", SUMMONS);
        var object = receipt.object().hex();
        flip(folder.resolve("house/store/objects/" + object.substring(0, 2) + "/" + object));

        assertThatThrownBy(() -> write("case-c", List.of(receipt))).isInstanceOf(VaultException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../x", "Sokolov", "a b", "a/b"})
    void a_bag_is_called_by_what_is_no_path_and_no_name(String name) {
        assertThatThrownBy(() -> write(name, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_bag_is_about_one_case() {
        var other = house.receive("case-9", "a", SUMMONS);
        assertThatThrownBy(() -> write("case-d", List.of(other))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void endings_of_names_are_kept_where_they_are_harmless() {
        assertThat(List.of("a.JPG", "a", "a.tar.gz", "a.\u202egpj", "a.b/c", "a.").stream()
                        .map(Names::ending))
                .containsExactly(".jpg", "", ".gz", "", "", "");
    }

    private Path write(String name, List<Receipt> receipts) {
        return new BagWriter(house.vault(), house.ledger(), house.signing())
                .write(folder, new Export("case-1", "actor-1", Vaults.NOON, name, receipts));
    }

    private Verification verify() {
        return BagVerifier.verify(bag, Optional.<VerifierKey>empty());
    }

    private void assertFlaw(Flaw.Kind kind, String place) {
        assertThat(((Verification.Flawed) verify()).flaws())
                .contains(new Flaw(kind, place))
                .allSatisfy(flaw ->
                        assertThat(flaw.words()).startsWith(flaw.place()).endsWith("."));
    }

    /// As somebody does who wants the lists to agree with what they changed.
    private void listAgain() throws IOException {
        var payload = BagWriter.files(bag.resolve("data"), bag);
        Files.write(bag.resolve("manifest-sha256.txt"), Lists.write(bag, payload));
        var tags = BagWriter.files(bag, bag);
        tags.removeAll(payload);
        tags.remove("tagmanifest-sha256.txt");
        Files.write(bag.resolve("tagmanifest-sha256.txt"), Lists.write(bag, tags));
    }

    private static void flip(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private static void needsPython() {
        assumeThat(System.getenv("PATH").split(":"))
                .as("python3, in which the independent verifier is written")
                .anyMatch(place -> Files.isExecutable(Path.of(place, "python3")));
    }

    private int run(Path in, String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start()
                .waitFor();
    }
}
