package org.safeconduct.vault.timestamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.vault.timestamp.Authority.HONEST;
import static org.safeconduct.vault.timestamp.Authority.NOON;
import static org.safeconduct.vault.timestamp.Authority.POLICY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.proof.Checkpoint;
import org.safeconduct.vault.proof.SigningKey;
import org.safeconduct.vault.timestamp.Authority.Habits;
import org.safeconduct.vault.timestamp.Authority.Usage;
import org.safeconduct.vault.timestamp.Verdict.Refused.Reason;

class TimestampsTest {
    private static final Authority AUTHORITY = new Authority();
    private static final SigningKey KEY = SigningKey.make("legal-aid.example/ledger");

    @TempDir
    Path ledger;

    private Timestamps timestamps;
    private byte[] request;

    @BeforeEach
    void asks_for_a_timestamp() throws IOException {
        sign(5);
        timestamps = Timestamps.of(ledger);
        request = timestamps.request(Optional.empty());
    }

    @Test
    void a_good_answer_anchors_the_checkpoint() {
        assertThat(keep(AUTHORITY.answer(request)))
                .isEqualTo(new Verdict.Anchored(NOON, "CN=Noon Authority,O=Test", POLICY));
    }

    static Stream<Forgery> forgeries() {
        return Stream.of(
                new Forgery(Reason.WEAK_HASH, HONEST.hash("SHA1")),
                new Forgery(Reason.WEAK_HASH, HONEST.hash("SHA1 in the signature")),
                new Forgery(Reason.NO_CERTIFICATE, HONEST.keepsCertificate()),
                new Forgery(Reason.OTHER_USE, HONEST.usage(Usage.STAMPS_UNSTRESSED)),
                new Forgery(Reason.OTHER_USE, HONEST.usage(Usage.SERVERS)),
                new Forgery(Reason.OTHER_USE, HONEST.usage(Usage.ANYTHING)),
                new Forgery(Reason.EXPIRED, HONEST.at(NOON.plusSeconds(100_000))),
                new Forgery(Reason.EXPIRED, HONEST.at(NOON.minusSeconds(100_000))),
                new Forgery(Reason.NOT_YET, HONEST.at(NOON.plusSeconds(3600))));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void what_an_authority_may_not_do_is_refused(Forgery forgery) {
        assertThat(keep(AUTHORITY.answer(request, forgery.habits()))).isEqualTo(new Verdict.Refused(forgery.reason()));
        assertThat(timestamps.latest()).isEmpty();
    }

    @Test
    void an_answer_about_another_checkpoint_is_refused() {
        var other = TimestampRequest.of(new byte[] {1}, Optional.empty()).bytes();
        assertRefused(AUTHORITY.answer(other), Reason.OTHER_CHECKPOINT);
    }

    @Test
    void an_answer_to_another_request_about_the_same_checkpoint_is_refused() throws IOException {
        var other = TimestampRequest.of(checkpoint(), Optional.empty()).bytes();
        assertRefused(AUTHORITY.answer(other), Reason.OTHER_NONCE);
    }

    @Test
    void an_answer_by_other_rules_than_were_asked_for_is_refused() {
        var strict = timestamps.request(Optional.of("1.2.3.4.2"));
        assertRefused(AUTHORITY.answer(strict), Reason.OTHER_POLICY);
    }

    @Test
    void an_answer_by_the_rules_that_were_asked_for_is_good() {
        assertThat(keep(AUTHORITY.answer(timestamps.request(Optional.of(POLICY)))))
                .isInstanceOf(Verdict.Anchored.class);
    }

    @Test
    void a_refusal_by_the_authority_is_told() throws IOException {
        assertRefused(Authority.refusal(), Reason.NOT_GRANTED);
    }

    @Test
    void an_authority_that_nobody_trusts_is_refused() {
        assertRefused(new Authority().answer(request), Reason.UNTRUSTED);
    }

    @Test
    void a_time_that_was_altered_is_found() {
        assertRefused(replaced(AUTHORITY.answer(request), "20261122120000Z", "20261122110000Z"), Reason.ALTERED);
    }

    /// Some bytes of an answer are signed by nobody; changing them changes nothing it says.
    @Test
    void a_changed_bit_never_makes_an_answer_say_something_else() {
        var whole = AUTHORITY.answer(request);
        var good = check(whole);
        for (int place = 0; place < whole.length; place += 5) {
            var changed = whole.clone();
            changed[place] ^= (byte) (1 << place % 8);
            var verdict = check(changed);
            assertThat(verdict instanceof Verdict.Refused || verdict.equals(good))
                    .as("bit changed in byte %d", place)
                    .isTrue();
        }
    }

    static Stream<byte[]> rubbish() {
        return Stream.of(
                new byte[0],
                new byte[] {0x30},
                "<html>sign in</html>".getBytes(StandardCharsets.UTF_8),
                new byte[70_000],
                HexFormat.of().parseHex("3080".repeat(30_000)),
                HexFormat.of().parseHex("2480".repeat(30_000)),
                HexFormat.of().parseHex("a080".repeat(30_000)),
                nested(10_000),
                Arrays.copyOf(AUTHORITY.pem(), 100));
    }

    /// Sequences in sequences, each with its true length.
    private static byte[] nested(int depth) {
        var told = new StringBuilder(depth * 8);
        for (int inside = (depth - 1) * 4; inside >= 0; inside -= 4) {
            told.append("3082").append(HexFormat.of().toHexDigits((short) inside));
        }
        return HexFormat.of().parseHex(told);
    }

    @Test
    void a_request_larger_than_any_of_ours_is_not_read() {
        assertThat(TimestampRequest.read(Arrays.copyOf(request, 2000))).isEmpty();
        assertThat(TimestampRequest.read(request)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("rubbish")
    void what_is_no_answer_is_refused_and_never_thrown(byte[] answer) {
        assertRefused(answer, Reason.UNREADABLE);
    }

    @Test
    void an_answer_that_was_cut_short_is_refused_wherever_it_was_cut() {
        var whole = AUTHORITY.answer(request);
        for (int length = 0; length < whole.length; length += 50) {
            assertThat(check(Arrays.copyOf(whole, length))).isInstanceOf(Verdict.Refused.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_refusal_is_a_sentence(Reason reason) {
        assertThat(new Verdict.Refused(reason).words()).matches("[A-Z].*[a-z0-9]\\.");
    }

    @Test
    void who_asks_twice_gets_the_same_request() {
        assertThat(timestamps.request(Optional.empty())).isEqualTo(request);
    }

    @Test
    void each_request_has_a_number_that_nobody_can_guess() throws IOException {
        var one = TimestampRequest.of(checkpoint(), Optional.empty());
        assertThat(one.nonce())
                .isNotEqualTo(
                        TimestampRequest.of(checkpoint(), Optional.empty()).nonce());
        assertThat(TimestampRequest.read(one.bytes())).contains(one);
    }

    @Test
    void an_answer_is_kept_for_the_checkpoint_it_is_about_though_the_ledger_went_on() throws IOException {
        sign(9);
        timestamps.request(Optional.empty());
        assertThat(keep(AUTHORITY.answer(request))).isInstanceOf(Verdict.Anchored.class);
        assertThat(timestamps.latest()).contains(ledger.resolve("timestamps/5"));
    }

    @Test
    void the_latest_timestamp_is_the_one_over_the_most_entries() throws IOException {
        keep(AUTHORITY.answer(request));
        sign(10);
        keep(AUTHORITY.answer(timestamps.request(Optional.empty())));
        assertThat(timestamps.latest()).contains(ledger.resolve("timestamps/10"));
    }

    @Test
    void a_kept_timestamp_is_checked_again_by_whom_the_reader_trusts() {
        keep(AUTHORITY.answer(request));
        var kept = timestamps.latest().orElseThrow();
        assertThat(Timestamps.check(kept, Optional.empty(), NOON)).isInstanceOf(Verdict.Anchored.class);
        assertThat(Timestamps.check(kept, Optional.of(new Authority().pem()), NOON))
                .isEqualTo(new Verdict.Refused(Reason.UNTRUSTED));
    }

    /// The certificate ran out long ago; what it signed in its time stands.
    @Test
    void a_timestamp_outlives_the_certificate_of_its_signer() {
        keep(AUTHORITY.answer(request));
        var later = NOON.plusSeconds(10L * 365 * 86_400);
        assertThat(Timestamps.check(timestamps.latest().orElseThrow(), Optional.empty(), later))
                .isInstanceOf(Verdict.Anchored.class);
    }

    @Test
    void a_checkpoint_that_was_replaced_has_no_timestamp() throws IOException {
        keep(AUTHORITY.answer(request));
        var kept = timestamps.latest().orElseThrow();
        Files.writeString(kept.resolve(Timestamps.CHECKPOINT), "another");
        assertThat(Timestamps.check(kept, Optional.empty(), NOON))
                .isEqualTo(new Verdict.Refused(Reason.OTHER_CHECKPOINT));
    }

    @Test
    void a_kept_authority_that_is_no_certificate_vouches_for_nobody() throws IOException {
        keep(AUTHORITY.answer(request));
        var kept = timestamps.latest().orElseThrow();
        Files.writeString(kept.resolve(Timestamps.AUTHORITY), "trust me");
        assertThat(Timestamps.check(kept, Optional.empty(), NOON)).isEqualTo(new Verdict.Refused(Reason.UNTRUSTED));
    }

    @Test
    void what_is_no_certificate_cannot_be_trusted() {
        var answer = AUTHORITY.answer(request);
        assertThatThrownBy(() -> timestamps.keep(answer, request, NOON))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("PEM");
    }

    @Test
    void a_policy_that_is_no_number_is_explained() {
        assertThatThrownBy(() -> timestamps.request(Optional.of("strict")))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("1.2.3.4.1");
    }

    @Test
    void a_folder_without_a_ledger_has_nothing_to_ask_about() throws IOException {
        Files.writeString(ledger.resolve(Timestamps.CHECKPOINT), "a\n../../x\nb\n\n");
        assertThatThrownBy(() -> timestamps.request(Optional.empty())).isInstanceOf(VaultException.class);
    }

    /// What an authority did, and why that is refused.
    record Forgery(Reason reason, Habits habits) {}

    private void assertRefused(byte[] answer, Reason reason) {
        assertThat(keep(answer)).isEqualTo(new Verdict.Refused(reason));
    }

    private Verdict keep(byte[] answer) {
        return timestamps.keep(answer, AUTHORITY.pem(), NOON);
    }

    private Verdict check(byte[] answer) {
        var asked = TimestampRequest.read(request).orElseThrow();
        return Answer.check(answer, asked, Trust.read(AUTHORITY.pem()), NOON);
    }

    private void sign(long size) throws IOException {
        var note = new Checkpoint(KEY.open().name(), size, Digest.ofContent(new byte[] {(byte) size})).sign(KEY);
        Files.write(ledger.resolve(Timestamps.CHECKPOINT), note.bytes());
    }

    private byte[] checkpoint() throws IOException {
        return Files.readAllBytes(ledger.resolve(Timestamps.CHECKPOINT));
    }

    private static byte[] replaced(byte[] bytes, String old, String by) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace(old, by).getBytes(StandardCharsets.ISO_8859_1);
    }
}
