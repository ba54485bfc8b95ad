package org.safeconduct.vault.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.disposal.Disposal.Instruction;
import org.safeconduct.vault.disposal.Ruling.Refused;
import org.safeconduct.vault.disposal.Ruling.Refused.Reason;
import org.safeconduct.vault.keeping.Receipt;
import org.safeconduct.vault.keeping.Scrub;
import org.safeconduct.vault.keeping.Scrub.Damage;
import org.safeconduct.vault.keeping.Vault.Shown;
import org.safeconduct.vault.keeping.Vaults;
import org.safeconduct.vault.ledger.Entry;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.proof.SigningKey;

/// Two people, a reason, no hold, and the day reached: each of them is needed.
class DisposalTest {
    private static final Instant NOON = Vaults.NOON;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private final List<String> erased = new ArrayList<>();
    private Vaults house;
    private Disposal disposal;
    private Receipt receipt;

    @BeforeEach
    void keeps_a_file_of_each_of_two_cases() {
        house = Vaults.in(folder);
        disposal = disposal(erased::add);
        receipt = house.receive("case-1", "summons.jpg", new byte[] {1, 2, 3});
        house.receive("case-2", "other.jpg", new byte[] {4});
    }

    @AfterEach
    void locks_up() throws IOException {
        house.close();
    }

    @Test
    void two_people_destroy_a_case_that_need_not_be_kept() throws IOException {
        var certificate = destroyed(destroy(asked(), Optional.of(retained(TODAY)), "actor-2"));

        assertThat(house.keys().find("case-1")).isEmpty();
        assertThat(erased).containsExactly("case-1");
        assertThat(house.store().find(receipt.object())).isEmpty();
        assertThat(house.vault().show(receipt, "actor-3", NOON, OutputStream.nullOutputStream()))
                .isEqualTo(new Shown.Gone());
        assertThat(kinds())
                .containsExactly(
                        Event.Kind.RECEIVED, Event.Kind.DESTRUCTION_ASKED, Event.Kind.RETAINED, Event.Kind.DESTROYED);
        assertThat(certificate.verify(house.signing().open())).hasValueSatisfying(statement -> {
            assertThat(statement.asked()).isEqualTo("actor-1");
            assertThat(statement.entry().event().actorRef()).isEqualTo("actor-2");
            assertThat(statement.reason()).isEqualTo("The client asked for it");
            assertThat(statement.objects()).containsExactly(receipt.object());
        });
    }

    @Test
    void a_store_that_lets_nothing_go_takes_no_certificate_away() throws IOException {
        var retention = Optional.of(retained(TODAY));
        var request = asked();
        var place = house.place(receipt.object());
        Files.delete(place);
        Files.createDirectories(place.resolve("stuck"));

        var destroyed = (Ruling.Destroyed) destroy(request, retention, "actor-2");

        assertThat(destroyed.left()).isOne();
        assertThat(destroyed.certificate().verify(house.signing().open())).isPresent();
        assertThat(house.keys().find("case-1")).isEmpty();
    }

    @Test
    void the_ledger_stays_whole_and_a_scrub_misses_nothing_of_a_destroyed_case() throws IOException {
        destroyed(destroy(asked(), Optional.of(retained(TODAY)), "actor-2"));
        house.close();
        house = Vaults.again(folder, house.keys(), house.signing());

        assertThat(house.ledger().listOf("case-1")).hasSize(4);
        assertThat(scrubbed()).isEmpty();
    }

    @Test
    void another_case_is_left_alone() {
        destroyed(destroy(asked(), Optional.of(retained(TODAY)), "actor-2"));

        assertThat(house.keys().find("case-2")).isPresent();
        assertThat(house.receive("case-2", "more.jpg", new byte[] {5}).seq()).isEqualTo(5);
    }

    @Test
    void one_person_alone_destroys_nothing() {
        assertRefused(Reason.SAME_PERSON, destroy(asked(), Optional.of(retained(TODAY)), "actor-1"));
    }

    @Test
    void nothing_is_destroyed_that_nobody_asked_for() {
        var forged = Order.of("case-1", Facts.of(Map.of("reason", "because")));
        assertRefused(Reason.NOT_ASKED, destroy(forged, Optional.of(retained(TODAY)), "actor-2"));
    }

    @Test
    void a_request_whose_words_were_edited_is_no_request() {
        var request = asked();
        var edited = new Order("case-1", request.facts().with("reason", "another"), request.salt());
        assertRefused(Reason.NOT_ASKED, destroy(edited, Optional.of(retained(TODAY)), "actor-2"));
    }

    @Test
    void a_request_about_one_case_destroys_no_other() {
        var request = asked();
        var moved = new Order("case-2", request.facts(), request.salt());
        assertRefused(Reason.NOT_ASKED, disposal.destroy(moved, Optional.empty(), "actor-2", NOON));
        assertThat(house.keys().find("case-2")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00a0\u200b"})
    void an_instruction_without_a_reason_is_refused(String nothing) {
        var why = new Instruction("case-1", "actor-1", NOON, nothing);
        var held = ordered(disposal.hold(because("a subpoena")));

        assertThat(disposal.ask(why)).isEqualTo(new Refused(Reason.NO_REASON));
        assertThat(disposal.hold(why)).isEqualTo(new Refused(Reason.NO_REASON));
        assertThat(disposal.retain(why, TODAY)).isEqualTo(new Refused(Reason.NO_REASON));
        assertThat(disposal.release(why, held)).isEqualTo(new Refused(Reason.NO_REASON));
    }

    @Test
    void a_held_case_is_not_destroyed() {
        disposal.hold(because("a subpoena"));
        assertRefused(Reason.HELD, destroy(asked(), Optional.of(retained(TODAY)), "actor-2"));
    }

    @Test
    void a_case_held_twice_needs_two_releases() {
        var one = ordered(disposal.hold(because("a subpoena")));
        var other = ordered(disposal.hold(because("a suit")));
        var request = asked();
        var retention = Optional.of(retained(TODAY));

        disposal.release(because("the subpoena was withdrawn"), one);
        assertRefused(Reason.HELD, destroy(request, retention, "actor-2"));
        disposal.release(because("the suit was settled"), other);
        destroyed(destroy(request, retention, "actor-2"));
    }

    @Test
    void a_hold_is_released_once() {
        var hold = ordered(disposal.hold(because("a subpoena")));

        assertThat(ordered(disposal.release(because("withdrawn"), hold))).isEqualTo(hold);
        assertThat(disposal.release(because("withdrawn"), hold)).isEqualTo(new Refused(Reason.NOT_HELD));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T23:59:59.999Z, 2026-11-23, KEPT_STILL",
        "2026-11-23T00:00:00Z, 2026-11-23,",
        "2026-11-22T12:00:00Z, 2036-11-22, KEPT_STILL",
        "2026-11-22T12:00:00Z, 2020-01-01,"
    })
    void a_case_is_kept_until_its_day(Instant at, LocalDate until, Reason reason) {
        var ruling = disposal.destroy(asked(), Optional.of(retained(until)), "actor-2", at);

        assertThat(ruling instanceof Refused refused ? refused.reason() : null).isEqualTo(reason);
        assertThat(house.keys().find("case-1").isPresent()).isEqualTo(reason != null);
    }

    @Test
    void without_a_day_nothing_is_destroyed() {
        assertRefused(Reason.NO_RETENTION, destroy(asked(), Optional.empty(), "actor-2"));
    }

    @Test
    void a_day_that_was_edited_in_the_database_is_found_out() {
        var retention = retained(TODAY.plusYears(5));
        var edited = new Order("case-1", retention.facts().with("until", TODAY.toString()), retention.salt());

        assertRefused(Reason.RETENTION_ALTERED, destroy(asked(), Optional.of(edited), "actor-2"));
        assertRefused(Reason.RETENTION_ALTERED, destroy(asked(), Optional.empty(), "actor-2"));
    }

    @Test
    void an_earlier_day_that_was_taken_back_does_not_count() {
        var first = retained(TODAY);
        retained(TODAY.plusYears(1));

        assertRefused(Reason.RETENTION_ALTERED, destroy(asked(), Optional.of(first), "actor-2"));
    }

    @Test
    void a_destroyed_case_takes_no_file_and_no_instruction() {
        var request = asked();
        destroyed(destroy(request, Optional.of(retained(TODAY)), "actor-2"));

        assertThat(destroy(request, Optional.empty(), "actor-2")).isEqualTo(new Refused(Reason.DESTROYED_ALREADY));
        assertThat(disposal.hold(because("late"))).isEqualTo(new Refused(Reason.DESTROYED_ALREADY));
        assertThatThrownBy(() -> house.receive("case-1", "late.jpg", new byte[1]))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("takes nothing any more");
    }

    /// The machine falls when the ledger has it and the receipts are not erased yet.
    @Test
    void what_was_entered_and_not_done_is_finished_at_the_next_start() throws IOException {
        var falling = disposal(_ -> {
            throw new VaultException("the power went");
        });
        var retention = Optional.of(retained(TODAY));
        var request = asked();
        assertThatThrownBy(() -> falling.destroy(request, retention, "actor-2", NOON))
                .isInstanceOf(VaultException.class);
        assertThat(house.store().find(receipt.object())).isPresent();

        disposal.resume();
        assertThat(erased).containsExactly("case-1");
        assertThat(house.store().find(receipt.object())).isEmpty();
        assertThat(house.keys().find("case-1")).isEmpty();
        assertThat(house.keys().find("case-2")).isPresent();
    }

    @Test
    void a_start_after_nothing_was_destroyed_destroys_nothing() {
        asked();
        disposal.resume();

        assertThat(erased).isEmpty();
        assertThat(house.keys().find("case-1")).isPresent();
    }

    @Test
    void neither_reason_nor_day_is_told_by_the_ledger() throws IOException {
        retained(LocalDate.of(2031, 5, 17));
        house.ledger().checkpoint();

        var told = new ByteArrayOutputStream();
        house.ledger().list().map(Entry::canonical).forEach(told::writeBytes);
        assertThat(told.toString()).doesNotContain("2031").doesNotContain("statute");
    }

    @Test
    void a_certificate_of_another_key_or_with_other_words_proves_nothing() {
        var certificate = destroyed(destroy(asked(), Optional.of(retained(TODAY)), "actor-2"));
        var key = house.signing().open();

        assertThat(certificate.verify(
                        SigningKey.make("legal-aid.example/ledger").open()))
                .isEmpty();
        assertThat(new Certificate(certificate.note().replace("actor-1", "actor-7"), certificate.proof()).verify(key))
                .isEmpty();
        assertThat(new Certificate(certificate.note(), certificate.proof().replace("index 4", "index 3")).verify(key))
                .isEmpty();
        assertThat(new Certificate("", "").verify(key)).isEmpty();
    }

    @Test
    void a_reason_of_several_lines_stays_in_its_line() {
        var request = ordered(disposal.ask(because("The client asked\nactor-9\u2028again")));
        var certificate = destroyed(destroy(request, Optional.of(retained(TODAY)), "actor-2"));

        assertThat(certificate.verify(house.signing().open()).orElseThrow().reason())
                .isEqualTo("The client asked actor-9 again");
    }

    private Disposal disposal(Disposal.Receipts receipts) {
        return new Disposal(
                new Disposal.Holdings(house.store(), house.keys(), receipts), house.ledger(), house.signing());
    }

    private static Instruction because(String reason) {
        return new Instruction("case-1", "actor-1", NOON, reason);
    }

    private Order asked() {
        return ordered(disposal.ask(because("The client asked for it")));
    }

    private Order retained(LocalDate until) {
        return ordered(disposal.retain(because("the statute of limitations"), until));
    }

    private Ruling destroy(Order request, Optional<Order> retention, String actorRef) {
        return disposal.destroy(request, retention, actorRef, NOON);
    }

    private static Order ordered(Ruling ruling) {
        return ((Ruling.Ordered) ruling).order();
    }

    private static Certificate destroyed(Ruling ruling) {
        return ((Ruling.Destroyed) ruling).certificate();
    }

    private void assertRefused(Reason reason, Ruling ruling) {
        assertThat(ruling).isEqualTo(new Refused(reason));
        assertThat(((Refused) ruling).words()).endsWith(".");
        assertThat(house.keys().find("case-1")).isPresent();
        assertThat(erased).isEmpty();
        assertThat(kinds()).doesNotContain(Event.Kind.DESTROYED);
    }

    private List<Event.Kind> kinds() {
        return house.ledger().listOf("case-1").stream()
                .map(entry -> entry.event().kind())
                .toList();
    }

    private List<Damage> scrubbed() {
        var damages = new ArrayList<Damage>();
        new Scrub(house.store(), house.ledger()).run(Optional.empty(), new Scrub.Listener() {
            @Override
            public void whole(Digest object) {
                // Nothing to tell.
            }

            @Override
            public void damaged(Damage damage) {
                damages.add(damage);
            }
        });
        return damages;
    }
}
