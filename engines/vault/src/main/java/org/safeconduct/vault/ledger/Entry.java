package org.safeconduct.vault.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.proof.Tree;

/// An event at its place.
///
/// The place within the case matters: an inclusion proof shows that an entry is in the log and never that none
/// is left out. A case told from 0 on without a gap, each entry naming the one before, has none left out.
///
/// @param seq place in the log, from 0
/// @param caseSeq place in the case, from 0
/// @param before leaf hash of the entry before it in the same case, or null for the first
public record Entry(long seq, long caseSeq, @Nullable Digest before, Event event) {
    private static final int VERSION = 1;
    /// What a bundle of tlog-tiles can hold.
    static final int MOST_BYTES = 65_535;

    public byte[] canonical() {
        var facts = Facts.of(Map.of(
                "v", VERSION,
                "seq", seq,
                "caseSeq", caseSeq,
                "caseRef", event.caseRef(),
                "actorRef", event.actorRef(),
                "at", event.at().toString(),
                "type", event.kind().word()));
        return withSubject(before == null ? facts : facts.with("prevInCase", before.hex()))
                .canonical();
    }

    /// What proofs are about.
    public Digest leaf() {
        return Digest.of(Tree.leaf(canonical()));
    }

    /// Empty where the bytes are not exactly what [#canonical] writes of some entry.
    public static Optional<Entry> read(byte[] bytes) {
        return Facts.read(bytes).flatMap(Entry::of).filter(entry -> Arrays.equals(entry.canonical(), bytes));
    }

    private static Optional<Entry> of(Facts facts) {
        try {
            var event = new Event(
                    Event.Kind.of(facts.findText("type").orElseThrow()),
                    facts.findText("caseRef").orElseThrow(),
                    facts.findText("actorRef").orElseThrow(),
                    Instant.parse(facts.findText("at").orElseThrow()),
                    subject(facts));
            long seq = number(facts, "seq").orElseThrow();
            long caseSeq = number(facts, "caseSeq").orElseThrow();
            return Optional.of(new Entry(seq, caseSeq, digest(facts, "prevInCase"), event));
        } catch (IllegalArgumentException | DateTimeException | NoSuchElementException _) {
            return Optional.empty();
        }
    }

    private static Event.@Nullable Subject subject(Facts facts) {
        var object = digest(facts, "objectSha256");
        return object == null
                ? null
                : new Event.Subject(object, number(facts, "objectBytes").orElseThrow(), digest(facts, "commit"));
    }

    private static @Nullable Digest digest(Facts facts, String name) {
        return facts.findText(name).map(Digest::new).orElse(null);
    }

    private static OptionalLong number(Facts facts, String name) {
        return facts.findNumber(name);
    }

    private Facts withSubject(Facts facts) {
        var subject = event.subject();
        if (subject == null) {
            return facts;
        }
        var more = facts.with("objectSha256", subject.object().hex()).with("objectBytes", subject.bytes());
        return subject.commit() == null
                ? more
                : more.with("commit", subject.commit().hex());
    }
}
