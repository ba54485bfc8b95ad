package org.safeconduct.vault.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.proof.Tree;

/// Reads off an entry what a chain asks of it, without taking the rest apart.
///
/// Canonical is what [Facts#read] calls so. Entries as this house writes them are looked through byte by byte; with an
/// escape or a letter beyond ASCII anywhere in them, [Facts#read] itself is asked.
final class Skim {
    /// What every reader of JSON holds exactly.
    private static final long LARGEST = (1L << 53) - 1;

    private static final byte[] CASE_REF = "caseRef".getBytes(US_ASCII);
    private static final byte[] CASE_SEQ = "caseSeq".getBytes(US_ASCII);
    private static final byte[] BEFORE = "prevInCase".getBytes(US_ASCII);
    private static final byte[] SEQ = "seq".getBytes(US_ASCII);

    private static final byte[] NOTHING = {};
    private static final byte[] NO_HASH = {0};

    private final byte[] bytes;
    private final int end;
    private int at;
    private int nameFrom;
    private int nameEnd;
    private boolean refused;
    private boolean unusual;

    private String caseRef = "";
    private byte[] before = NOTHING;
    private long seq = -1;
    private long caseSeq = -1;

    private Skim(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /// Where an entry says it belongs.
    ///
    /// @param caseRef empty where it names none
    /// @param seq -1 where it tells none, as `caseSeq` is
    /// @param before the hash that it names, nothing where it names none, and no hash at all where it is none
    @SuppressWarnings("ArrayRecordComponent") // millions, one after the other; never compared
    record Place(String caseRef, long seq, long caseSeq, byte[] before) {
        static Place of(Facts facts) {
            return new Place(
                    facts.findText("caseRef").orElse(""),
                    facts.findNumber("seq").orElse(-1),
                    facts.findNumber("caseSeq").orElse(-1),
                    facts.findText("prevInCase").map(Skim::hash).orElse(NOTHING));
        }
    }

    private static byte[] hash(String digits) {
        var bytes = digits.getBytes(US_ASCII);
        return hash(bytes, 0, bytes.length);
    }

    private static byte[] hash(byte[] digits, int from, int end) {
        var hash = new byte[Tree.HASH];
        boolean all = end - from == 2 * Tree.HASH;
        for (int place = 0; all && place < Tree.HASH; place++) {
            int digit = digit(digits[from + 2 * place]) << 4 | digit(digits[from + 2 * place + 1]);
            all = digit >= 0;
            hash[place] = (byte) digit;
        }
        return all ? hash : NO_HASH;
    }

    /// Negative where it is no digit, or a capital one.
    private static int digit(byte letter) {
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : letter >= '0' && letter <= '9' ? letter - '0' : -1;
    }

    /// Null where the bytes are not canonical facts.
    static @Nullable Place place(byte[] bytes, int from, int end) {
        var skim = new Skim(bytes, from, end);
        skim.object();
        if (skim.unusual) {
            return Facts.read(Arrays.copyOfRange(bytes, from, end))
                    .map(Place::of)
                    .orElse(null);
        }
        return skim.refused ? null : new Place(skim.caseRef, skim.seq, skim.caseSeq, skim.before);
    }

    private void object() {
        expect('{');
        if (next() != '}') {
            member(true);
            while (next() == ',') {
                at++;
                member(false);
            }
        }
        expect('}');
        refused |= at != end;
    }

    private void member(boolean first) {
        int lastFrom = nameFrom;
        int lastEnd = nameEnd;
        nameFrom = at + 1;
        text();
        nameEnd = at - 1;
        if (refused) {
            return;
        }
        refused = !first && Arrays.compareUnsigned(bytes, lastFrom, lastEnd, bytes, nameFrom, nameEnd) >= 0;
        expect(':');
        if (next() == '"') {
            textOfMember();
        } else {
            numberOfMember();
        }
    }

    private void textOfMember() {
        int from = at + 1;
        text();
        if (!refused && isNamed(CASE_REF)) {
            caseRef = new String(bytes, from, at - 1 - from, US_ASCII);
        } else if (!refused && isNamed(BEFORE)) {
            before = hash(bytes, from, at - 1);
        }
    }

    private void numberOfMember() {
        long number = number();
        if (isNamed(SEQ)) {
            seq = number;
        } else if (isNamed(CASE_SEQ)) {
            caseSeq = number;
        }
    }

    private boolean isNamed(byte[] name) {
        return nameEnd - nameFrom == name.length && Arrays.equals(bytes, nameFrom, nameEnd, name, 0, name.length);
    }

    private void text() {
        expect('"');
        int here = at;
        while (here < end && bytes[here] >= ' ' && bytes[here] != '"' && bytes[here] != '\\') {
            here++;
        }
        at = here;
        unusual |= at < end && (bytes[at] < 0 || bytes[at] == '\\');
        expect('"');
    }

    private long number() {
        boolean negative = next() == '-';
        at += negative ? 1 : 0;
        int start = at;
        long number = 0;
        while (next() >= '0' && next() <= '9' && number <= LARGEST) {
            number = 10 * number + (bytes[at++] - '0');
        }
        refused |= at == start || number > LARGEST || (bytes[start] == '0' && (negative || at > start + 1));
        return negative ? -number : number;
    }

    private int next() {
        return at < end ? bytes[at] : 0;
    }

    private void expect(char wanted) {
        refused |= next() != wanted;
        at++;
    }
}
