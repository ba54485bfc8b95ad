package org.safeconduct.vault.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Facts;

/// Looking over an entry refuses what reading it refuses, and sees the same place in it.
class SkimTest {
    private static final Digest SUM = Digest.ofContent(new byte[] {1});
    private static final byte[] ENTRY = new Entry(
                    70,
                    1,
                    SUM,
                    Event.of(Event.Kind.RECEIVED, "case-1", "actor-1", Logs.NOON)
                            .about(new Event.Subject(SUM, 12, SUM)))
            .canonical();

    @Test
    void every_change_of_one_byte_is_seen_as_reading_sees_it() {
        for (int place = 0; place < ENTRY.length; place++) {
            for (int value = 0; value < 256; value++) {
                var changed = ENTRY.clone();
                changed[place] = (byte) value;
                assertSeenAsRead(changed);
            }
        }
    }

    @Test
    void a_byte_too_many_or_too_few_anywhere_is_seen_as_reading_sees_it() {
        for (int place = 0; place < ENTRY.length; place++) {
            assertSeenAsRead(joined(Arrays.copyOf(ENTRY, place), Arrays.copyOfRange(ENTRY, place + 1, ENTRY.length)));
            for (byte letter : "\",:{}0-a ".getBytes(StandardCharsets.US_ASCII)) {
                assertSeenAsRead(joined(
                        Arrays.copyOf(ENTRY, place),
                        new byte[] {letter},
                        Arrays.copyOfRange(ENTRY, place, ENTRY.length)));
            }
            assertSeenAsRead(Arrays.copyOf(ENTRY, place));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{",
                "",
                "[]",
                "{}{}",
                "{,}",
                "{\"seq\":1,}",
                "{\"seq\":01}",
                "{\"seq\":-0}",
                "{\"seq\":-1}",
                "{\"seq\":9007199254740991}",
                "{\"seq\":9007199254740992}",
                "{\"seq\":99999999999999999999999999}",
                "{\"seq\":1.5}",
                "{\"seq\":\"1\"}",
                "{\"seq\":1,\"seq\":2}",
                "{\"seq\":1,\"caseSeq\":2}",
                "{\"caseSeq\":2,\"seq\":1}",
                "{\"caseRef\":1}",
                "{\"caseRef\":\"\u0434\u0435\u043b\u043e\"}",
                "{\"caseRef\":\"a\\nb\"}",
                "{\"caseRef\":\"a\\u0001b\"}",
                "{\"caseRef\":\"a\\u0041b\"}",
                "{\"\uffee\":1,\"\ud83d\ude00\":2}",
                "{\"\ud83d\ude00\":2,\"\uffee\":1}",
                "{\"\":1}",
                "{\"a\":1 }",
                "{\"a\": 1}",
                "{\"a\":null}",
                "{\"prevInCase\":\"00\"}"
            })
    void what_is_written_oddly_is_seen_as_reading_sees_it(String entry) {
        assertSeenAsRead(entry.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "not a hash", "ABCDEF"})
    void what_is_no_hash_is_the_hash_of_no_entry(String digits) {
        var facts = "{\"prevInCase\":\"%s\"}".formatted(digits).getBytes(StandardCharsets.UTF_8);

        assertThat(Objects.requireNonNull(Skim.place(facts, 0, facts.length)).before())
                .hasSize(1);
    }

    @Test
    void a_hash_in_capitals_is_none() {
        var capitals = new String(ENTRY, StandardCharsets.UTF_8)
                .replace(SUM.hex(), SUM.hex().toUpperCase());
        var bytes = capitals.getBytes(StandardCharsets.UTF_8);

        assertThat(Objects.requireNonNull(Skim.place(bytes, 0, bytes.length)).before())
                .hasSize(1);
    }

    @Test
    void an_entry_among_others_is_seen_alone() {
        var among = joined("{\"seq\":".getBytes(StandardCharsets.US_ASCII), ENTRY, ENTRY);
        var place = Objects.requireNonNull(Skim.place(among, 7, 7 + ENTRY.length));

        assertThat(place.caseRef()).isEqualTo("case-1");
        assertThat(place.seq()).isEqualTo(70);
        assertThat(place.caseSeq()).isEqualTo(1);
        assertThat(HexFormat.of().formatHex(place.before())).isEqualTo(SUM.hex());
    }

    private static void assertSeenAsRead(byte[] bytes) {
        var seen = Skim.place(bytes, 0, bytes.length);
        var read = Facts.read(bytes).map(Skim.Place::of).orElse(null);
        var text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(seen == null).as(text).isEqualTo(read == null);
        if (seen != null && read != null) {
            assertThat(seen.caseRef()).as(text).isEqualTo(read.caseRef());
            assertThat(seen.seq()).as(text).isEqualTo(read.seq());
            assertThat(seen.caseSeq()).as(text).isEqualTo(read.caseSeq());
            assertThat(seen.before()).as(text).isEqualTo(read.before());
        }
    }

    private static byte[] joined(byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
