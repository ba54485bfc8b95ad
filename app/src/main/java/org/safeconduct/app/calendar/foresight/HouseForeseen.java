package org.safeconduct.app.calendar.foresight;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.safeconduct.app.calendar.court.CourtRules;
import org.safeconduct.app.calendar.court.Courts;
import org.safeconduct.app.calendar.docket.Dockets;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Inquiries;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.rules.outlook.Outlook.View;
import org.springframework.stereotype.Component;

/// Shows what a change of what courts count would move, as [Foreseen] does for one case. It is made when no date of a
/// case moves that whoever acts may open, or when just that was agreed to. Nothing is tried and undone, so that nobody
/// waits while thousands of cases are worked out.
@Component
public class HouseForeseen {
    private final Rooms rooms;
    private final Dockets dockets;
    private final Surveys surveys;
    private final HttpServletRequest request;

    HouseForeseen(Rooms rooms, Dockets dockets, Surveys surveys, HttpServletRequest request) {
        this.rooms = rooms;
        this.dockets = dockets;
        this.surveys = surveys;
        this.request = request;
    }

    /// What is compared.
    @Component("calendarForeseenRooms")
    record Rooms(Cases cases, Courts courts, Inquiries inquiries) {}

    /// Makes the change, or shows what it would move. Whoever asks how far it came meanwhile changes nothing.
    ///
    /// @param back where somebody goes who leaves it as it is
    /// @param as what would be counted
    /// @param change makes it so
    public Page change(Map<String, String> sent, String back, UnaryOperator<CourtRules> as, Runnable change) {
        var rules = rooms.inquiries().answer(rooms.courts()::rules);
        var mark = mark(sent, rules);
        if (mark.equals(sent.get(Foreseen.AGREED))) {
            change.run();
            return Page.to(back);
        }
        var view = surveys.goOn(mark, () -> survey(Actor.current().orElseThrow(), as.apply(rules)));
        if (isHarmless(view) && !sent.containsKey(Foreseen.AGREED)) {
            change.run();
            return Page.to(back);
        }
        return Page.of("calendar/many")
                .with("view", view)
                .with("action", request.getRequestURI())
                .with("back", back)
                .with("mark", mark)
                .with("sent", answers(sent));
    }

    private static boolean isHarmless(View view) {
        return !view.isGoingOn() && view.seen().isEmpty();
    }

    private Survey survey(UUID reader, CourtRules rules) {
        var yardstick = dockets.yardstick();
        return new Survey(
                rooms.cases(),
                yardstick,
                known -> yardstick.compare(known, yardstick.known(known, rules)),
                () -> Survey.steps(
                        reader,
                        rooms.cases().listOpen().stream().map(CaseFile::id).toList()));
    }

    private String mark(Map<String, String> sent, CourtRules rules) {
        return Foreseen.mark(Stream.of(request.getRequestURI(), answers(sent).toString(), rules.mark()));
    }

    private static Map<String, String> answers(Map<String, String> sent) {
        var answers = new TreeMap<>(sent);
        answers.remove("_csrf");
        answers.remove(Foreseen.AGREED);
        return answers;
    }
}
