package org.safeconduct.app.custody.desk;

import static org.safeconduct.app.custody.ladder.Happening.Sort.ANSWER;
import static org.safeconduct.app.custody.ladder.Happening.Sort.HEARING;
import static org.safeconduct.app.custody.ladder.Happening.Sort.REQUEST;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.app.casefile.proceeding.Hearing;
import org.safeconduct.app.casefile.proceeding.Hearings;
import org.safeconduct.app.casefile.proceeding.Proceeding;
import org.safeconduct.app.casefile.proceeding.Proceedings;
import org.safeconduct.app.custody.ladder.Happening;
import org.safeconduct.app.custody.release.Request;
import org.safeconduct.app.custody.release.Requests;
import org.springframework.stereotype.Component;

/// Gathers what was done about the custody of a client: hearings that take place, requests and their answers.
@Component
class Happenings {
    private final Proceedings proceedings;
    private final Hearings hearings;
    private final Requests requests;

    Happenings(Proceedings proceedings, Hearings hearings, Requests requests) {
        this.proceedings = proceedings;
        this.hearings = hearings;
        this.requests = requests;
    }

    List<Happening> list(UUID caseId) {
        Map<UUID, String> courts =
                proceedings.list(caseId).stream().collect(Collectors.toMap(Proceeding::id, Proceeding::court));
        var sittings = hearings.list(caseId).stream()
                .filter(Happenings::takesPlace)
                .map(hearing -> new Happening(
                        HEARING,
                        hearing.day(),
                        hearing.kind().name(),
                        "",
                        courts.getOrDefault(hearing.proceedingId(), "")));
        var asked = requests.list(List.of(caseId)).stream().flatMap(Happenings::request);
        return Stream.concat(sittings, asked).toList();
    }

    private static boolean takesPlace(Hearing hearing) {
        return hearing.outcome() == Hearing.Outcome.SCHEDULED || hearing.outcome() == Hearing.Outcome.HELD;
    }

    private static Stream<Happening> request(Request request) {
        var asked = request.told().asked();
        var answer = request.told().answer();
        var question = new Happening(REQUEST, asked.day(), null, asked.what(), asked.of());
        return answer.day() == null
                ? Stream.of(question)
                : Stream.of(
                        question,
                        new Happening(ANSWER, answer.day(), answer.outcome().name(), asked.what(), asked.of()));
    }
}
