package org.safeconduct.app.custody.companion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.custody.ladder.Chart;
import org.safeconduct.app.custody.ladder.Measuring;
import org.safeconduct.app.custody.stay.Stays;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.people.People;
import org.springframework.stereotype.Component;

/// Lays the custody of companions out. Each look is a reading of their case too, and stands in its journal.
@Component
public class CompanionDesk {
    private static final String ROUTE = "/cases/{caseId}/custody";

    private final Cases cases;
    private final Companions companions;
    private final Persons persons;
    private final Measuring measuring;
    private final Clock clock;

    CompanionDesk(Cases cases, Companions companions, Persons persons, Measuring measuring, Clock clock) {
        this.cases = cases;
        this.companions = companions;
        this.persons = persons;
        this.measuring = measuring;
        this.clock = clock;
    }

    /// Whose stays they are, and who looked.
    @Component
    record Persons(People people, Stays stays, Journal journal) {}

    /// Those that the reader may see; empty, and without a trace, for anybody else.
    public List<Companion> list(UUID caseId) {
        return companions.list(caseId).stream().map(this::companion).toList();
    }

    private Companion companion(Companions.Tie tie) {
        persons.journal().enterReading(tie.other(), ROUTE);
        return new Companion(tie.id(), cases.caseFile(tie.other()), chart(tie.other()), tie.consent());
    }

    private Chart chart(UUID caseId) {
        var client = persons.people().client(caseId).id();
        return measuring.chart(persons.stays().list(caseId, client), List.of(), LocalDate.now(clock));
    }

    /// Other open cases of the reader, by their ids.
    public Map<String, String> choices(UUID caseId) {
        var choices = new LinkedHashMap<String, String>();
        cases.listOpen().stream()
                .filter(file -> !file.id().equals(caseId))
                .forEach(file -> choices.put(file.id().toString(), file.name()));
        return choices;
    }
}
