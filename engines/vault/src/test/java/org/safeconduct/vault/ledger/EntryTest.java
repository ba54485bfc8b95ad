package org.safeconduct.vault.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.vault.Digest;

class EntryTest {
    private static final Digest SUM = Digest.ofContent(new byte[] {1});
    private static final Entry ENTRY = new Entry(
            7,
            1,
            SUM,
            Event.of(Event.Kind.RECEIVED, "case-1", "actor-1", Logs.NOON).about(new Event.Subject(SUM, 12, SUM)));

    @ParameterizedTest
    @EnumSource
    void every_kind_of_event_is_read_as_it_was_written(Event.Kind kind) {
        var entry = new Entry(0, 0, null, Event.of(kind, "case-1", "actor-1", Logs.NOON));

        assertThat(Entry.read(entry.canonical())).contains(entry);
    }

    @Test
    void all_that_an_entry_can_say_is_read_as_it_was_written() {
        assertThat(Entry.read(ENTRY.canonical())).contains(ENTRY);
    }

    @Test
    void every_byte_of_an_entry_makes_another_leaf() {
        var bytes = ENTRY.canonical();
        for (int place = 0; place < bytes.length; place++) {
            var changed = bytes.clone();
            changed[place] ^= 1;
            assertThat(Entry.read(changed).map(Entry::leaf)).isNotEqualTo(ENTRY.leaf());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what stands there        | what is put in its place
            "type":"received"          | "type":"forgotten"
            "at":"2026-11-22T12:00:00Z"| "at":"2026-11-22 12:00"
            "at":"2026-11-22T12:00:00Z"| "at":"2026-11-22T12:00:00.000Z"
            "v":1                      | "v":2
            "seq":7                    | "seq":"7"
            "caseSeq":1,               | ``
            "objectBytes":12,          | ``
            "actorRef":"actor-1",      | ``
            """)
    void what_no_entry_says_is_refused(String words, String others) {
        var text = new String(ENTRY.canonical(), StandardCharsets.UTF_8);
        var changed = text.replace(words, others);

        assertThat(changed).isNotEqualTo(text);
        assertThat(Entry.read(changed.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void a_time_is_kept_to_the_millisecond() {
        var event = Event.of(Event.Kind.VIEWED, "case-1", "actor-1", Logs.NOON.plusNanos(1_999_999));

        assertThat(event.at()).isEqualTo(Logs.NOON.plusMillis(1));
    }

    @Test
    void a_bundle_is_read_as_it_was_written() {
        var bundle = new Bundle();
        bundle.add(new byte[0]);
        bundle.add(new byte[65_535]);

        assertThat(Bundle.parts(bundle.bytes()).orElseThrow()).containsExactly(new byte[0], new byte[65_535]);
    }

    @Test
    void a_bundle_that_was_cut_anywhere_is_none_or_shorter() {
        var bundle = new Bundle();
        bundle.add(new byte[] {1, 2, 3});
        bundle.add(new byte[] {4});
        var bytes = bundle.bytes();
        for (int length = 0; length < bytes.length; length++) {
            var parts = Bundle.parts(Arrays.copyOf(bytes, length));
            assertThat(parts.map(found -> found.size() < 2).orElse(true)).isTrue();
        }
    }
}
