package org.safeconduct.app.calendar.house;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.calendar.house.Agendas.Whose;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.platform.page.Signpost;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The calendar of the house, as far as the reader may open its cases.
@Controller
class CalendarController {
    private static final int WEEKS = 4;
    private static final int DAYS_OF_DIGEST = 8;

    /// So many lines fit on one sheet.
    private static final int LINES_OF_DIGEST = 34;

    private final Agendas agendas;
    private final LooseEnds looseEnds;

    CalendarController(Agendas agendas, LooseEnds looseEnds) {
        this.agendas = agendas;
        this.looseEnds = looseEnds;
    }

    /// @param from any day of the first week to show; the present one where nothing is said
    @GetMapping("/calendar")
    @Signpost(value = "calendar.house.title", order = 20)
    @Admits(Duty.SEE_CASES)
    Page index(
            @RequestParam(defaultValue = "TEAM") Whose whose,
            @RequestParam(required = false) @Nullable LocalDate from) {
        var agenda = agendas.agenda(whose);
        var first = Agenda.monday(from == null ? agenda.today() : from);
        return Page.of("calendar/house")
                .with("agenda", agenda)
                .with("whose", whose)
                .with("looseEnds", looseEnds.list(agenda.files()))
                .with("weeks", agenda.weeks(first, WEEKS))
                .with("earlier", first.minusWeeks(WEEKS))
                .with("later", first.plusWeeks(WEEKS));
    }

    /// One sheet for the wall or the pocket: what is over, the week from today, and what waits without a day.
    @GetMapping("/calendar/digest")
    @Admits(Duty.SEE_CASES)
    Page digest(@RequestParam(defaultValue = "TEAM") Whose whose) {
        var agenda = agendas.agenda(whose);
        return Page.of("calendar/digest")
                .with("agenda", agenda)
                .with("whose", whose)
                .with(
                        "ahead",
                        agenda.between(
                                agenda.today().minusDays(7), agenda.today().plusDays(DAYS_OF_DIGEST)))
                .with("looseEnds", looseEnds.list(agenda.files()))
                .with("room", LINES_OF_DIGEST);
    }
}
