package org.safeconduct.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.keeping.BlobStore;
import org.safeconduct.vault.keeping.Repair;

/// What whoever keeps objects may rely on, in a folder and in a bucket alike.
abstract class StoreContract {
    static final byte[] SEALED = "sealed bytes".getBytes(UTF_8);
    static final Digest NAME = Digest.ofContent(SEALED);

    abstract BlobStore store() throws IOException;

    /// Another one of the same kind, empty.
    abstract BlobStore second() throws IOException;

    /// Puts bytes under a name that is not theirs, behind the back of the store.
    abstract void plant(Digest id, byte[] bytes) throws IOException;

    /// How many objects lie aside.
    abstract int aside() throws IOException;

    @Test
    void what_was_kept_is_found_with_its_length() throws IOException {
        keep(store(), SEALED);
        try (var found = store().find(NAME).orElseThrow()) {
            assertThat(found.bytes()).isEqualTo(SEALED.length);
            assertThat(found.stream().readAllBytes()).isEqualTo(SEALED);
        }
    }

    @Test
    void an_object_can_be_read_twice() throws IOException {
        keep(store(), SEALED);
        try (var found = store().find(NAME).orElseThrow()) {
            try (var once = found.stream()) {
                once.readAllBytes();
            }
            assertThat(found.stream().readAllBytes()).isEqualTo(SEALED);
        }
    }

    @Test
    void an_empty_object_is_an_object() throws IOException {
        keep(store(), new byte[0]);
        assertThat(read(store(), Digest.ofContent(new byte[0]))).isEmpty();
    }

    @Test
    void nothing_is_found_that_was_not_kept() throws IOException {
        assertThat(store().find(NAME)).isEmpty();
    }

    @Test
    void what_was_closed_without_being_kept_is_nowhere() throws IOException {
        try (var incoming = store().begin()) {
            write(incoming, SEALED);
        }
        assertThat(names(store(), Optional.empty())).isEmpty();
    }

    @Test
    void nobody_sees_an_object_before_it_is_kept() throws IOException {
        try (var incoming = store().begin()) {
            write(incoming, SEALED);
            assertThat(store().find(NAME)).isEmpty();
        }
    }

    @Test
    void what_was_written_is_read_back_before_it_has_a_name() throws IOException {
        try (var incoming = store().begin()) {
            write(incoming, SEALED);
            try (var back = incoming.reread()) {
                assertThat(back.bytes()).isEqualTo(SEALED.length);
                assertThat(back.stream().readAllBytes()).isEqualTo(SEALED);
            }
        }
    }

    @Test
    void objects_that_come_together_are_read_back_and_found() throws IOException {
        try (var group = store().together()) {
            var one = group.begin();
            var other = group.begin();
            write(one, SEALED);
            write(other, new byte[] {1});
            group.force();
            try (var back = one.reread()) {
                assertThat(back.stream().readAllBytes()).isEqualTo(SEALED);
            }
            one.keep(NAME);
            other.keep(Digest.ofContent(new byte[] {1}));
            group.settle();
        }
        assertThat(read(store(), NAME)).isEqualTo(SEALED);
        assertThat(read(store(), Digest.ofContent(new byte[] {1}))).containsExactly(1);
    }

    @Test
    void of_objects_that_came_together_only_those_stay_that_were_kept() throws IOException {
        try (var group = store().together()) {
            write(group.begin(), SEALED);
            var kept = group.begin();
            write(kept, new byte[] {1});
            group.force();
            kept.keep(Digest.ofContent(new byte[] {1}));
            group.settle();
        }
        assertThat(names(store(), Optional.empty())).containsExactly(Digest.ofContent(new byte[] {1}));
    }

    @Test
    void the_same_object_is_kept_twice_and_is_there_once() throws IOException {
        keep(store(), SEALED);
        keep(store(), SEALED);
        assertThat(names(store(), Optional.empty())).containsExactly(NAME);
    }

    @Test
    void names_come_in_rising_order() throws IOException {
        var kept = keepSome();
        assertThat(names(store(), Optional.empty())).containsExactlyElementsOf(kept);
    }

    @Test
    void a_walk_goes_on_after_the_name_it_came_to() throws IOException {
        var kept = keepSome();
        assertThat(names(store(), Optional.of(kept.get(2)))).containsExactlyElementsOf(kept.subList(3, kept.size()));
    }

    @Test
    void a_walk_goes_on_after_a_name_that_is_gone() throws IOException {
        var kept = keepSome();
        store().discard(kept.get(2));
        assertThat(names(store(), Optional.of(kept.get(2)))).containsExactlyElementsOf(kept.subList(3, kept.size()));
    }

    @Test
    void a_walk_from_the_last_name_finds_nothing() throws IOException {
        var kept = keepSome();
        assertThat(names(store(), Optional.of(kept.getLast()))).isEmpty();
    }

    @Test
    void what_was_set_aside_is_no_longer_found_and_is_still_there() throws IOException {
        plant(NAME, new byte[] {1});
        store().setAside(NAME);
        assertThat(store().find(NAME)).isEmpty();
        assertThat(names(store(), Optional.empty())).isEmpty();
        assertThat(aside()).isEqualTo(1);
    }

    @Test
    void two_damages_of_one_name_lie_side_by_side() throws IOException {
        for (byte damage = 1; damage <= 2; damage++) {
            plant(NAME, new byte[] {damage});
            store().setAside(NAME);
        }
        assertThat(aside()).isEqualTo(2);
    }

    @Test
    void what_is_not_there_cannot_be_set_aside() {
        assertThatThrownBy(() -> store().setAside(NAME)).isInstanceOf(Exception.class);
    }

    @Test
    void what_was_discarded_is_gone() throws IOException {
        keep(store(), SEALED);
        store().discard(NAME);
        assertThat(store().find(NAME)).isEmpty();
    }

    @Test
    void what_is_gone_is_discarded_without_a_word() throws IOException {
        store().discard(NAME);
        assertThat(store().find(NAME)).isEmpty();
    }

    @Test
    void an_open_object_is_read_as_it_was_found() throws IOException {
        keep(store(), SEALED);
        try (var found = store().find(NAME).orElseThrow()) {
            store().setAside(NAME);
            plant(NAME, new byte[] {1});
            assertThat(found.stream().readAllBytes()).isEqualTo(SEALED);
        }
    }

    @Test
    void a_damaged_object_is_repaired_from_a_second_store() throws IOException {
        keep(second(), SEALED);
        plant(NAME, new byte[] {1});
        assertThat(new Repair(store(), second()).mend(NAME)).isTrue();
        assertThat(read(store(), NAME)).isEqualTo(SEALED);
        assertThat(aside()).isEqualTo(1);
    }

    static void keep(BlobStore store, byte[] bytes) throws IOException {
        try (var incoming = store.begin()) {
            write(incoming, bytes);
            incoming.keep(Digest.ofContent(bytes));
        }
    }

    static void write(BlobStore.Incoming incoming, byte[] bytes) throws IOException {
        try (var sink = incoming.sink()) {
            sink.write(bytes);
        }
    }

    static byte[] read(BlobStore store, Digest id) throws IOException {
        try (var found = store.find(id).orElseThrow()) {
            return found.stream().readAllBytes();
        }
    }

    static List<Digest> names(BlobStore store, Optional<Digest> last) throws IOException {
        try (var found = store.list(last)) {
            return found.toList();
        }
    }

    private List<Digest> keepSome() throws IOException {
        var kept = new ArrayList<Digest>();
        for (byte each = 0; each < 7; each++) {
            keep(store(), new byte[] {each});
            kept.add(Digest.ofContent(new byte[] {each}));
        }
        Collections.sort(kept);
        return kept;
    }
}
