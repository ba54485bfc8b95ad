package org.safeconduct.vault.timestamp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safeconduct.vault.Disk;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.timestamp.Verdict.Refused.Reason;

/// The timestamps that a ledger has or waits for: for each size at which one was asked for a folder with the
/// checkpoint, the request, and once it came and was found good, the answer with whom the house trusted for it.
public final class Timestamps {
    public static final String CHECKPOINT = "checkpoint";
    public static final String REQUEST = "request.tsq";
    public static final String ANSWER = "answer.tsr";
    public static final String AUTHORITY = "authority.pem";

    /// What belongs to one timestamp, wherever it lies.
    public static final List<String> FILES = List.of(CHECKPOINT, REQUEST, ANSWER, AUTHORITY);

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

    private final Path ledger;

    private Timestamps(Path ledger) {
        this.ledger = ledger;
    }

    /// Those of one ledger, found anew at each call.
    ///
    /// @param folder of the ledger, which need not be open
    public static Timestamps of(Path folder) {
        return new Timestamps(folder);
    }

    /// The request for the checkpoint that stands now, for an authority. Whoever asks twice gets the same
    /// request, so that either answer will do.
    ///
    /// @param policy the number of the rules that the authority has to work by, where the house insists on some
    /// @throws VaultException where there is no checkpoint, or the policy is no object identifier
    public byte[] request(Optional<String> policy) {
        var note = Disk.read(ledger.resolve(CHECKPOINT));
        var folder = root().resolve(size(note));
        var before = Files.isRegularFile(folder.resolve(REQUEST))
                ? TimestampRequest.read(Disk.read(folder.resolve(REQUEST)))
                : Optional.<TimestampRequest>empty();
        if (before.filter(asked -> asked.policy().equals(policy)).isPresent()) {
            return before.get().bytes();
        }
        var request = bytes(TimestampRequest.of(note, policy));
        Disk.write(folder.resolve(CHECKPOINT), note);
        Disk.write(folder.resolve(REQUEST), request);
        return request;
    }

    /// Keeps an answer beside the checkpoint it is about, where it is good; else everything is as it was.
    ///
    /// @param authorities PEM of the certificates that the house trusts in questions of time
    public Verdict keep(byte[] answer, byte[] authorities, Instant at) {
        Verdict verdict = new Verdict.Refused(Reason.OTHER_CHECKPOINT);
        for (Path folder : folders()) {
            verdict = check(folder, answer, Trust.read(authorities), at);
            if (verdict instanceof Verdict.Anchored) {
                // The answer last: where it lies, the rest lies.
                Disk.write(folder.resolve(AUTHORITY), authorities);
                Disk.write(folder.resolve(ANSWER), answer);
            }
            if (!verdict.equals(new Verdict.Refused(Reason.OTHER_CHECKPOINT))) {
                return verdict;
            }
        }
        return verdict;
    }

    /// The folder of the timestamp over the most entries, where there is one.
    public Optional<Path> latest() {
        return folders().stream()
                .filter(folder -> Files.isRegularFile(folder.resolve(ANSWER)))
                .findFirst();
    }

    /// Looks at a timestamp again, wherever it was carried.
    ///
    /// @param folder with the [#FILES]
    /// @param authorities PEM of whom the reader trusts, or empty to trust whom the house trusted
    public static Verdict check(Path folder, Optional<byte[]> authorities, Instant at) {
        if (!FILES.stream().map(folder::resolve).allMatch(Files::isRegularFile)) {
            return new Verdict.Refused(Reason.UNREADABLE);
        }
        var trust = authorities.map(Trust::read).or(() -> Trust.find(Disk.read(folder.resolve(AUTHORITY))));
        return trust.map(known -> check(folder, Disk.read(folder.resolve(ANSWER)), known, at))
                .orElse(new Verdict.Refused(Reason.UNTRUSTED));
    }

    private static Verdict check(Path folder, byte[] answer, Trust trust, Instant at) {
        var note = Disk.read(folder.resolve(CHECKPOINT));
        return TimestampRequest.read(Disk.read(folder.resolve(REQUEST)))
                .filter(request -> request.isAbout(note))
                .map(request -> Answer.check(answer, request, trust, at))
                .orElse(new Verdict.Refused(Reason.OTHER_CHECKPOINT));
    }

    private static byte[] bytes(TimestampRequest request) {
        try {
            return request.bytes();
        } catch (IllegalArgumentException e) {
            throw new VaultException("A policy is a number with points, such as 1.2.3.4.1.", e);
        }
    }

    /// The second line of a checkpoint.
    private static String size(byte[] note) {
        var lines = new String(note, StandardCharsets.UTF_8).split("\n", -1);
        if (lines.length < 4 || !SIZE.matcher(lines[1]).matches()) {
            throw new VaultException("The checkpoint of this ledger is none; have the ledger checked first.");
        }
        return lines[1];
    }

    /// The longest ledger first.
    private List<Path> folders() {
        if (!Files.isDirectory(root())) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(root())) {
            return found.filter(folder -> SIZE.matcher(name(folder)).matches())
                    .filter(folder -> Files.isRegularFile(folder.resolve(REQUEST)))
                    .sorted(Comparator.comparingLong((Path folder) -> Long.parseLong(name(folder)))
                            .reversed())
                    .toList();
        } catch (IOException e) {
            throw new VaultException("The timestamps of the ledger cannot be read.", e);
        }
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    private Path root() {
        return ledger.resolve("timestamps");
    }
}
