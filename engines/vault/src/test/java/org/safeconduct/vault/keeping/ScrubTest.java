package org.safeconduct.vault.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.keeping.Scrub.Damage;
import org.safeconduct.vault.ledger.Event;

/// What somebody with a hand on the disk can do to an object, and what it is called.
class ScrubTest {
    @TempDir
    Path folder;

    private Vaults house;
    private List<Digest> objects = List.of();

    @BeforeEach
    void keeps_ten_files() {
        house = Vaults.in(folder);
        objects = IntStream.range(0, 10)
                .mapToObj(number -> house.receive("case-1", "file", Vaults.noise(number, 1000))
                        .object())
                .sorted()
                .toList();
    }

    @AfterEach
    void locks_up() throws IOException {
        house.close();
    }

    @Test
    void finds_nothing_where_nothing_happened() {
        assertThat(house.scrubbed()).isEmpty();
    }

    @Test
    void a_flipped_bit_is_named() throws IOException {
        change(bytes -> {
            bytes[500] ^= 1;
            return bytes;
        });
        assertThat(house.scrubbed()).containsExactly(damage(Damage.Kind.ALTERED, 4));
    }

    @Test
    void a_cut_object_is_named() throws IOException {
        change(bytes -> Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(house.scrubbed()).containsExactly(damage(Damage.Kind.CUT, 4));
    }

    @Test
    void an_emptied_object_is_named() throws IOException {
        change(_ -> new byte[0]);
        assertThat(house.scrubbed()).containsExactly(damage(Damage.Kind.CUT, 4));
    }

    @Test
    void a_lengthened_object_is_named() throws IOException {
        change(bytes -> Arrays.copyOf(bytes, bytes.length + 1));
        assertThat(house.scrubbed()).containsExactly(damage(Damage.Kind.LENGTHENED, 4));
    }

    @Test
    void two_objects_that_were_swapped_are_named() throws IOException {
        var one = Files.readAllBytes(place(2));
        Files.write(place(2), Files.readAllBytes(place(7)));
        Files.write(place(7), one);

        assertThat(house.scrubbed()).containsExactly(damage(Damage.Kind.SWAPPED, 2), damage(Damage.Kind.SWAPPED, 7));
    }

    @Test
    void an_old_object_that_was_put_back_in_the_place_of_a_new_one_is_named() throws IOException {
        Files.write(place(9), Files.readAllBytes(place(0)));

        assertThat(house.scrubbed()).containsExactly(damage(Damage.Kind.SWAPPED, 9));
    }

    @Test
    void a_deleted_object_is_named() throws IOException {
        Files.delete(place(3));

        assertThat(house.scrubbed()).containsExactly(damage(Damage.Kind.MISSING, 3));
    }

    @Test
    void a_renamed_object_is_named_under_both_names() throws IOException {
        var name = Digest.ofContent(new byte[] {1});
        Files.createDirectories(house.place(name).getParent());
        Files.move(place(3), house.place(name));

        assertThat(house.scrubbed())
                .containsExactlyInAnyOrder(damage(Damage.Kind.MISSING, 3), new Damage(Damage.Kind.RENAMED, name));
    }

    @Test
    void a_planted_object_is_named() throws IOException {
        var planted = Digest.ofContent(new byte[] {1});
        Files.createDirectories(house.place(planted).getParent());
        Files.write(house.place(planted), new byte[] {1});

        assertThat(house.scrubbed()).containsExactly(new Damage(Damage.Kind.UNKNOWN, planted));
    }

    @Test
    void one_bad_object_among_many_is_found_in_every_place() throws IOException {
        for (int number = 0; number < objects.size(); number++) {
            var whole = Files.readAllBytes(place(number));
            Files.write(place(number), new byte[] {1}, StandardOpenOption.APPEND);
            assertThat(house.scrubbed()).containsExactly(damage(Damage.Kind.LENGTHENED, number));
            Files.write(place(number), whole);
        }
    }

    @Test
    void what_was_destroyed_on_purpose_is_not_missed() throws IOException {
        house.ledger()
                .append(Event.of(Event.Kind.DESTROYED, "case-1", "actor-1", Vaults.NOON)
                        .about(new Event.Subject(objects.get(5), 0, null)));
        Files.delete(place(5));

        assertThat(house.scrubbed()).isEmpty();
    }

    @Test
    void goes_on_where_it_was_stopped() {
        var seen = new ArrayList<Digest>();
        Optional<Digest> last = Optional.empty();
        do {
            last = new Scrub(house.store(), house.ledger()).run(last, new Three(seen));
        } while (last.isPresent());

        assertThat(seen).containsExactlyElementsOf(objects);
    }

    @Test
    void a_damaged_object_is_mended_from_a_second_store_and_kept_aside() throws IOException {
        var second = copy();
        change(bytes -> Arrays.copyOf(bytes, 100));

        assertThat(new Repair(house.store(), second).mend(objects.get(4))).isTrue();
        assertThat(house.scrubbed()).isEmpty();
        try (Stream<Path> aside = Files.list(folder.resolve("store/damaged"))) {
            assertThat(aside).singleElement().satisfies(file -> assertThat(file).hasSize(100));
        }
    }

    @Test
    void a_lost_object_is_mended_from_a_second_store() throws IOException {
        var second = copy();
        Files.delete(place(4));

        assertThat(new Repair(house.store(), second).mend(objects.get(4))).isTrue();
        assertThat(house.scrubbed()).isEmpty();
    }

    @Test
    void a_second_store_that_is_damaged_too_mends_nothing_and_harms_nothing() throws IOException {
        var second = copy();
        change(bytes -> Arrays.copyOf(bytes, 100));
        var copied =
                folder.resolve("second/objects").resolve(place(4).getParent().getFileName());
        Files.write(copied.resolve(place(4).getFileName()), new byte[10]);

        assertThat(new Repair(house.store(), second).mend(objects.get(4))).isFalse();
        assertThat(place(4)).hasSize(100);
        assertThat(folder.resolve("store/incoming")).isEmptyDirectory();
    }

    @Test
    void a_second_store_without_the_object_mends_nothing() throws IOException {
        var empty = new FolderStore(folder.resolve("empty"));
        Files.delete(place(4));

        assertThat(new Repair(house.store(), empty).mend(objects.get(4))).isFalse();
    }

    @Test
    void a_store_that_cannot_be_read_is_no_damage() throws IOException {
        Files.delete(place(4));
        Files.createDirectories(place(4).resolve("folder"));
        Files.createSymbolicLink(folder.resolve("store/objects/zz"), folder.resolve("store/objects/zz"));

        assertThat(house.scrubbed()).containsExactly(damage(Damage.Kind.MISSING, 4));
        var broken = new Repair(new FolderStore(folder.resolve("ledger/checkpoint")), house.store());
        assertThatThrownBy(() -> broken.mend(objects.getFirst())).isInstanceOf(VaultException.class);
    }

    @Test
    void sweeps_away_only_what_is_old() throws IOException {
        house.store().begin();

        assertThat(house.store().sweep(Instant.EPOCH)).isZero();
        assertThat(house.store().sweep(Instant.parse("2100-01-01T00:00:00Z"))).isEqualTo(1);
        assertThat(new FolderStore(folder.resolve("nowhere")).sweep(Instant.EPOCH))
                .isZero();
    }

    private Path place(int number) {
        return house.place(objects.get(number));
    }

    private Damage damage(Damage.Kind kind, int number) {
        return new Damage(kind, objects.get(number));
    }

    private void change(UnaryOperator<byte[]> change) throws IOException {
        Files.write(place(4), change.apply(Files.readAllBytes(place(4))));
    }

    private FolderStore copy() throws IOException {
        for (int number = 0; number < objects.size(); number++) {
            var from = folder.resolve("store").relativize(place(number));
            var to = folder.resolve("second").resolve(from);
            Files.createDirectories(to.getParent());
            Files.copy(place(number), to);
        }
        return new FolderStore(folder.resolve("second"));
    }

    /// Three at a time, as a night may be too short for all.
    private static final class Three implements Scrub.Listener {
        private final List<Digest> seen;
        private int count;

        Three(List<Digest> seen) {
            this.seen = seen;
        }

        @Override
        public void whole(Digest object) {
            seen.add(object);
            count++;
        }

        @Override
        public void damaged(Damage damage) {
            throw new AssertionError(damage.kind());
        }

        @Override
        public boolean goesOn() {
            return count < 3;
        }
    }
}
