package org.safeconduct.app.custody.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.custody.release.Request;
import org.safeconduct.app.custody.release.Requests;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.custody.transfer.Settled;
import org.safeconduct.app.custody.transfer.Settlements;
import org.safeconduct.app.people.sample.Notes;
import org.springframework.stereotype.Component;

/// Reads what the team of an invented case asked for its client, and what it settled after a transfer.
@Component
class SampleRelease {
    private final Requests requests;
    private final Settlements settlements;

    SampleRelease(Requests requests, Settlements settlements) {
        this.requests = requests;
        this.settlements = settlements;
    }

    void enter(Path folder, UUID caseId, List<Stay> stays) {
        var team = Notes.read(folder.resolve("team.yaml"));
        team.list("requests").forEach(note -> requests.add(caseId, need(note, "way"), told(note)));
        for (var note : team.list("settled")) {
            stays.stream()
                    .filter(stay -> note.find("at")
                            .equals(Optional.ofNullable(stay.where().listed())))
                    .forEach(stay -> settlements.settle(
                            caseId,
                            stay.id(),
                            need(note, "point"),
                            Settled.How.valueOf(need(note, "how").toUpperCase(Locale.ROOT)),
                            note.text("why")));
        }
    }

    private static Request.Told told(Notes note) {
        return new Request.Told(
                new Request.Asked(
                        need(note, "what"),
                        need(note, "of"),
                        note.findDay("asked").orElseThrow()),
                new Request.Answer(
                        Request.Outcome.valueOf(need(note, "outcome").toUpperCase(Locale.ROOT)),
                        note.findDay("answered").orElse(null),
                        note.text("answer"),
                        note.text("obstacle")),
                new Request.Next(note.text("next"), note.findDay("by").orElse(null)),
                need(note, "source"));
    }

    private static String need(Notes note, String field) {
        return note.find(field).orElseThrow();
    }
}
