package org.safeconduct.app.calendar.foresight;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.safeconduct.app.calendar.docket.Dockets;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.page.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tries a change of what holds for many cases, as [Foreseen] does for one: it is kept when no date of a case moves
/// that
/// whoever acts may open, or when just that was agreed to.
@Component
public class HouseForeseen {
    private final Cases cases;
    private final Dockets dockets;
    private final TransactionTemplate transaction;
    private final HttpServletRequest request;

    HouseForeseen(Cases cases, Dockets dockets, TransactionTemplate transaction, HttpServletRequest request) {
        this.cases = cases;
        this.dockets = dockets;
        this.transaction = transaction;
        this.request = request;
    }

    /// One case and what moves in it.
    public record OfCase(CaseFile file, List<Moved> moved) {
        String mark() {
            return file.id() + moved.stream().map(Moved::mark).collect(Collectors.joining());
        }
    }

    /// Makes the change, or shows what it would move.
    ///
    /// @param back where somebody goes who leaves it as it is
    public Page change(Map<String, String> sent, String back, Supplier<Page> change) {
        return transaction.execute(begun -> {
            var files = cases.listOpen();
            var yardstick = dockets.yardstick();
            var before = yardstick.known(files);
            var done = change.get();
            var moved = moved(yardstick, before, yardstick.known(files));
            var mark = Foreseen.mark(moved.stream().map(OfCase::mark));
            if (moved.isEmpty() || mark.equals(sent.get(Foreseen.AGREED))) {
                return done;
            }
            begun.setRollbackOnly();
            return Page.of("calendar/many")
                    .with("cases", moved)
                    .with("action", request.getRequestURI())
                    .with("back", back)
                    .with("sent", Foreseen.again(sent, mark));
        });
    }

    /// @param before of the same cases, in the same order
    private static List<OfCase> moved(
            Dockets.Yardstick yardstick, List<Dockets.Known> before, List<Dockets.Known> after) {
        var found = new ArrayList<OfCase>();
        for (int at = 0; at < after.size(); at++) {
            var now = after.get(at);
            var moved = yardstick.compare(before.get(at), now).moves().stream()
                    .flatMap(move -> Moved.of(move).stream())
                    .toList();
            if (!moved.isEmpty()) {
                found.add(new OfCase(now.gathering().file(), moved));
            }
        }
        return found;
    }
}
