package org.safeconduct.vault.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.vault.Digest;

class NotesTest {
    private static final SigningKey KEY = SigningKey.make("legal-aid.example/ledger");
    private static final SigningKey OTHER = SigningKey.make("legal-aid.example/ledger");
    private static final Digest ROOT = Digest.of(new byte[32]);
    private static final Checkpoint POINT = new Checkpoint("legal-aid.example/ledger", 7, ROOT);
    private static final String NOTE = new String(POINT.sign(KEY).bytes(), StandardCharsets.UTF_8);

    @Test
    void a_key_that_others_use_to_try_their_readers_is_read() {
        // From the documentation of Go's note package.
        var line = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

        assertThat(VerifierKey.find(line)).map(VerifierKey::line).contains(line);
    }

    @Test
    void a_note_that_others_signed_is_verified() {
        var key = VerifierKey.find("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
                .orElseThrow();
        var note = "If you think cryptography is the answer to your problem,\n"
                + "then you don't know what your problem is.\n"
                + "\n"
                + "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

        assertThat(SignedNote.read(bytes(note)).orElseThrow().isSignedBy(key)).isTrue();
        assertThat(SignedNote.read(bytes(note.replace("answer", "Answer")))
                        .orElseThrow()
                        .isSignedBy(key))
                .isFalse();
    }

    @Test
    void what_was_signed_is_read_again() {
        assertThat(Checkpoint.read(POINT.sign(KEY).bytes(), KEY.open())).contains(POINT);
    }

    @Test
    void another_key_of_the_same_name_signs_nothing_of_ours() {
        assertThat(Checkpoint.read(POINT.sign(OTHER).bytes(), KEY.open())).isEmpty();
    }

    @Test
    void a_key_signs_for_its_own_log_alone() {
        assertThat(Checkpoint.read(
                        new Checkpoint("other.example", 7, ROOT).sign(KEY).bytes(), KEY.open()))
                .isEmpty();
    }

    @Test
    void every_letter_of_a_checkpoint_counts() {
        var note = POINT.sign(KEY).bytes();
        for (int place = 0; place < note.length; place++) {
            var changed = note.clone();
            changed[place] ^= 1;
            assertThat(Checkpoint.read(changed, KEY.open()))
                    .as("byte %d", place)
                    .isEmpty();
        }
    }

    @Test
    void signatures_of_strangers_are_passed_over() {
        var ours = POINT.sign(KEY);
        var note = ours.text() + "\n" + OTHER_LINE + "\n" + ours.signatures().getFirst() + "\n";

        assertThat(Checkpoint.read(bytes(note), KEY.open())).contains(POINT);
    }

    @Test
    void a_second_signature_of_ours_that_is_wrong_spoils_the_note() {
        var ours = POINT.sign(KEY);
        var wrong =
                new Checkpoint(POINT.origin(), 8, ROOT).sign(KEY).signatures().getFirst();
        var note = ours.text() + "\n" + ours.signatures().getFirst() + "\n" + wrong + "\n";

        assertThat(Checkpoint.read(bytes(note), KEY.open())).isEmpty();
    }

    private static final String OTHER_LINE = "— witness.example c08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIs=";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\n\n",
                "text\n",
                "text\n\n",
                "text\n\n— a AAAA",
                "text\n\n- a AAAA\n",
                "text\n\n— a AAAA\n\n",
                "text\r\n\r\n— a AAAA\r\n",
                "text\n\n— a AAAA\nno signature\n",
                "te\u0001xt\n\n— a AAAA\n"
            })
    void what_is_no_note_is_refused(String note) {
        assertThat(SignedNote.read(bytes(note))).isEmpty();
    }

    @Test
    void a_note_of_a_megabyte_is_refused() {
        assertThat(SignedNote.read(bytes("x".repeat(1_000_000) + "\n\n— a AAAA\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "legal-aid.example\n07\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "legal-aid.example\n-7\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "legal-aid.example\n7 \nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "legal-aid.example\n99999999999999999999\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "legal-aid.example\n7\nAAAA\n",
                "legal-aid.example\n7\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB=\n",
                "legal-aid.example\n7\n"
            })
    void a_checkpoint_that_is_signed_but_odd_is_refused(String text) {
        var key = SigningKey.make("legal-aid.example");

        assertThat(Checkpoint.read(SignedNote.sign(text, key).bytes(), key.open()))
                .isEmpty();
    }

    @Test
    void a_signing_key_is_kept_as_a_line() {
        assertThat(SigningKey.find(KEY.secret())).map(SigningKey::open).contains(KEY.open());
    }

    @Test
    void a_signing_key_never_prints_its_secret() {
        assertThat(KEY).hasToString("signing key of legal-aid.example/ledger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a AAAA AAAA", "a b c d"})
    void what_is_no_signing_key_is_none(String line) {
        assertThat(SigningKey.find(line)).isEmpty();
    }

    @Test
    void halves_of_two_keys_are_no_key() {
        var one = KEY.secret().split(" ", -1);
        var two = OTHER.secret().split(" ", -1);

        assertThat(SigningKey.find(one[0] + " " + one[1] + " " + two[2])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PeterNeumann",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    void what_is_no_key_is_none(String line) {
        assertThat(VerifierKey.find(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a+b", "a\nb", "a\u00a0b"})
    void a_log_has_a_name_that_fits_on_a_line(String origin) {
        assertThatThrownBy(() -> SigningKey.make(origin)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_proof_is_read_as_it_was_written() {
        var proof = new ProofFile(3, List.of(new byte[32], new byte[32]), NOTE);

        assertThat(ProofFile.read(proof.bytes())).map(ProofFile::bytes).contains(proof.bytes());
    }

    @Test
    void a_proof_of_one_entry_proves_no_other() {
        var entry = bytes("{\"a\":1}");
        var point = new Checkpoint(POINT.origin(), 1, Digest.of(Tree.leaf(entry)));
        var proof = new ProofFile(0, List.of(), new String(point.sign(KEY).bytes(), StandardCharsets.UTF_8));

        assertThat(proof.prove(entry, KEY.open())).contains(point);
        assertThat(proof.prove(bytes("{\"a\":2}"), KEY.open())).isEmpty();
        assertThat(proof.prove(entry, OTHER.open())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c2sp.org/tlog-proof@v1",
                "c2sp.org/tlog-proof@v1\n\nx",
                "c2sp.org/tlog-proof@v2\nindex 0\n\nx",
                "c2sp.org/tlog-proof@v1\nindex -1\n\nx",
                "c2sp.org/tlog-proof@v1\nindex 00\n\nx",
                "c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n\nx",
                "c2sp.org/tlog-proof@v1\nindex 0\n!\n\nx"
            })
    void what_is_no_proof_is_none(String text) {
        assertThat(ProofFile.read(bytes(text))).isEmpty();
    }

    @Test
    void noise_is_neither_a_proof_nor_a_checkpoint() {
        var dice = new Random(11);
        var proof = new ProofFile(3, List.of(new byte[32]), NOTE).bytes();
        for (int round = 0; round < 2000; round++) {
            var changed = proof.clone();
            changed[dice.nextInt(changed.length)] = (byte) dice.nextInt();
            ProofFile.read(changed).ifPresent(found -> assertThat(found.bytes()).isEqualTo(changed));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
