package org.safeconduct.app.calendar.recheck;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.proceeding.Hearing;
import org.safeconduct.app.casefile.proceeding.Hearings;
import org.safeconduct.app.platform.Inquiries;
import org.safeconduct.app.rules.Lawbook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hearings ahead whose date nobody has looked up with the court for longer than our own rule allows.
@Component
public class Rechecks {
    private static final String AGAIN_AFTER = "IN-30";

    private final Hearings hearings;
    private final Looks looks;
    private final Lawbook lawbook;
    private final Inquiries inquiries;
    private final Clock clock;

    Rechecks(Hearings hearings, Looks looks, Lawbook lawbook, Inquiries inquiries, Clock clock) {
        this.hearings = hearings;
        this.looks = looks;
        this.lawbook = lawbook;
        this.inquiries = inquiries;
        this.clock = clock;
    }

    /// After how many days a date is looked up again.
    public int days() {
        return lawbook.rule(AGAIN_AFTER).days();
    }

    /// Of these cases, the soonest hearing first.
    @Transactional(readOnly = true)
    public List<Due> due(Collection<CaseFile> files) {
        var ids = files.stream().map(CaseFile::id).toList();
        var sittings = inquiries.answer(inquiry -> hearings.list(inquiry, ids));
        var latest = looks.latest(ids);
        return files.stream()
                .flatMap(file -> sittings.getOrDefault(file.id(), List.of()).stream()
                        .filter(this::isAhead)
                        .map(hearing -> new Due(file, hearing, latest.get(hearing.id()))))
                .filter(this::isDue)
                .sorted(Due.SOONEST_FIRST)
                .toList();
    }

    private boolean isAhead(Hearing hearing) {
        return hearing.outcome() == Hearing.Outcome.SCHEDULED && !hearing.day().isBefore(today());
    }

    private boolean isDue(Due due) {
        return due.last() == null || due.isOther() || isOld(due.last());
    }

    private boolean isOld(Look look) {
        return LocalDate.ofInstant(look.at(), clock.getZone()).plusDays(days()).isBefore(today().plusDays(1));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
