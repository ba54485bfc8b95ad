package org.safeconduct.app.calendar.foresight;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
            var before = dockets.known(files);
            var done = change.get();
            var moved = moved(before, dockets.known(files));
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

    private List<OfCase> moved(Map<UUID, Dockets.Known> before, Map<UUID, Dockets.Known> after) {
        return after.values().stream()
                .map(now -> new OfCase(
                        now.gathering().file(),
                        moved(requireNonNull(before.get(now.gathering().file().id())), now)))
                .filter(found -> !found.moved().isEmpty())
                .toList();
    }

    private List<Moved> moved(Dockets.Known before, Dockets.Known after) {
        return dockets.compare(before, after).moves().stream()
                .flatMap(move -> Moved.of(move).stream())
                .toList();
    }
}
