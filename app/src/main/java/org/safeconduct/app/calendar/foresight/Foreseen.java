package org.safeconduct.app.calendar.foresight;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.app.calendar.docket.Dockets;
import org.safeconduct.app.casefile.proceeding.Foresight;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.deadlines.facts.Remark;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tries a change in a transaction and keeps it when nothing moves that stood, or when just that was agreed to.
@Component
class Foreseen implements Foresight {
    /// By which the answer to the question comes back: which moves somebody saw.
    static final String AGREED = "agreed";

    private final Dockets dockets;
    private final TransactionTemplate transaction;
    private final HttpServletRequest request;

    Foreseen(Dockets dockets, TransactionTemplate transaction, HttpServletRequest request) {
        this.dockets = dockets;
        this.transaction = transaction;
        this.request = request;
    }

    @Override
    public Page change(UUID caseId, Map<String, String> sent, Supplier<Page> change) {
        return transaction.execute(begun -> {
            var yardstick = dockets.yardstick();
            var before = yardstick.known(caseId);
            var done = change.get();
            var seen = seen(yardstick, before, yardstick.known(caseId));
            if (seen.isHarmless() || seen.mark().equals(sent.get(AGREED))) {
                return done;
            }
            begun.setRollbackOnly();
            return Page.of("calendar/moves")
                    .with("file", before.gathering().file())
                    .with("moved", seen.moved())
                    .with("closed", seen.closed())
                    .with("action", request.getRequestURI())
                    .with("sent", again(sent, seen.mark()));
        });
    }

    private static Seen seen(Dockets.Yardstick yardstick, Dockets.Known before, Dockets.Known after) {
        var moved = yardstick.compare(before, after).moves().stream()
                .flatMap(move -> Moved.of(move).stream())
                .toList();
        var closed = new ArrayList<>(yardstick.hearingsOnClosedDays(after));
        closed.removeAll(yardstick.hearingsOnClosedDays(before));
        return new Seen(moved, closed);
    }

    /// What a change does that somebody has to see before it is made.
    ///
    /// @param closed hearings that it sets on days on which the court is closed
    private record Seen(List<Moved> moved, List<Remark> closed) {
        boolean isHarmless() {
            return closed.isEmpty() && moved.stream().noneMatch(Moved::isRelied);
        }

        String mark() {
            return Foreseen.mark(Stream.concat(
                    moved.stream().map(Moved::mark), closed.stream().map(Remark::words)));
        }
    }

    /// All answers once more, with the agreement to just these moves.
    static Map<String, String> again(Map<String, String> sent, String mark) {
        var again = new LinkedHashMap<>(sent);
        again.remove("_csrf");
        again.put(AGREED, mark);
        return again;
    }

    static String mark(Stream<String> seen) {
        var all = seen.collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
