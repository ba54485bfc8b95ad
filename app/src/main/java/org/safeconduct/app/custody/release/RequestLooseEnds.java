package org.safeconduct.app.custody.release;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.calendar.house.LooseEnd;
import org.safeconduct.app.calendar.house.LooseEndSource;
import org.springframework.stereotype.Component;

/// Tells the calendar what comes next on the release ladders, and which requests nobody has answered.
@Component
class RequestLooseEnds implements LooseEndSource {
    private final Requests requests;

    RequestLooseEnds(Requests requests) {
        this.requests = requests;
    }

    @Override
    public List<LooseEnd> list(Collection<UUID> cases) {
        return requests.list(cases).stream().flatMap(RequestLooseEnds::looseEnd).toList();
    }

    private static Stream<LooseEnd> looseEnd(Request request) {
        var address = ReleaseController.address(request.caseId()) + "#" + request.way();
        var next = request.told().next();
        if (next.words() != null) {
            return Stream.of(
                    new LooseEnd(request.caseId(), "custody.release.loose", next.words(), 1, next.by(), address));
        }
        return request.told().answer().outcome() == Request.Outcome.WAITING
                ? Stream.of(new LooseEnd(
                        request.caseId(),
                        "custody.release.waiting",
                        request.told().asked().what(),
                        1,
                        null,
                        address))
                : Stream.empty();
    }
}
