package org.safeconduct.app.filing;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.casefile.proceeding.Hearing;
import org.safeconduct.app.casefile.proceeding.Hearings;
import org.safeconduct.app.casefile.proceeding.Proceeding;
import org.safeconduct.app.casefile.proceeding.Proceedings;
import org.safeconduct.packet.filing.Filing;
import org.springframework.stereotype.Component;

/// Which court an invented person stands before, and when, as their filing says on its cover.
@Component
class SampleDocket {
    private static final UUID NEW = new UUID(0, 0);

    private final Proceedings proceedings;
    private final Hearings hearings;

    SampleDocket(Proceedings proceedings, Hearings hearings) {
        this.proceedings = proceedings;
        this.hearings = hearings;
    }

    void enter(UUID caseId, Filing filing) {
        var kind = Proceeding.Kind.valueOf(filing.proceeding().name());
        var court = filing.court().city() + ", " + filing.court().state();
        var proceeding = proceedings.add(caseId, new Proceeding(NEW, kind, court, filing.judge(), null, null, null, 0));
        var hearing = filing.hearing();
        if (hearing != null) {
            hearings.add(
                    caseId,
                    new Hearing(
                            NEW,
                            proceeding,
                            kind(hearing.kind()),
                            hearing.date(),
                            hearing.time(),
                            Hearing.Outcome.SCHEDULED,
                            null,
                            0));
        }
    }

    private static Hearing.Kind kind(String words) {
        return Stream.of(Hearing.Kind.values())
                .filter(kind -> kind.name().equals(words.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Hearing.Kind.OTHER);
    }
}
