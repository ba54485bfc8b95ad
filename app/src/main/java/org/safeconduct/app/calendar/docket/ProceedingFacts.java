package org.safeconduct.app.calendar.docket;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.proceeding.Decision;
import org.safeconduct.app.casefile.proceeding.Decisions;
import org.safeconduct.app.casefile.proceeding.Hearing;
import org.safeconduct.app.casefile.proceeding.Hearings;
import org.safeconduct.app.casefile.proceeding.Proceeding;
import org.safeconduct.app.casefile.proceeding.Proceedings;
import org.safeconduct.app.platform.Inquiry;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.deadlines.facts.Point;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Hearings, decisions and courts of a case as events and circumstances.
@Component
@Order(0)
class ProceedingFacts implements FactSource {
    private final Proceedings proceedings;
    private final Hearings hearings;
    private final Decisions decisions;
    private final ZoneId zone;

    ProceedingFacts(Proceedings proceedings, Hearings hearings, Decisions decisions, Clock clock) {
        this.proceedings = proceedings;
        this.hearings = hearings;
        this.decisions = decisions;
        zone = clock.getZone();
    }

    @Override
    public Consumer<Map<UUID, Gathering>> ask(Inquiry inquiry, Set<UUID> cases) {
        var courts = proceedings.list(inquiry, cases);
        var sittings = hearings.list(inquiry, cases);
        var rulings = decisions.list(inquiry, cases);
        return gatherings -> tell(gatherings, courts.get(), sittings.get(), rulings.get());
    }

    private void tell(
            Map<UUID, Gathering> cases,
            Map<UUID, List<Proceeding>> courts,
            Map<UUID, List<Hearing>> sittings,
            Map<UUID, List<Decision>> rulings) {
        cases.forEach((id, gathering) -> {
            var own = courts.getOrDefault(id, List.of());
            own.stream().filter(it -> it.ended() == null).findFirst().ifPresent(court -> court(court, gathering));
            var byId = own.stream().collect(Collectors.toMap(Proceeding::id, Function.identity()));
            sittings.getOrDefault(id, List.of())
                    .forEach(hearing -> hearing(hearing, byId.get(hearing.proceedingId()), gathering));
            rulings.getOrDefault(id, List.of())
                    .forEach(decision -> decision(decision, byId.get(decision.proceedingId()), gathering));
        });
    }

    private static void court(Proceeding court, Gathering gathering) {
        var source = source(court, null);
        gathering.add(new CaseFacts.Circumstance("court", court.court(), null, null, source));
        if (court.judge() != null) {
            gathering.add(new CaseFacts.Circumstance("judge", court.judge(), null, null, source));
        }
        var kind = switch (court.kind()) {
            case REMOVAL, BOND, WITHHOLDING_ONLY, ASYLUM_ONLY ->
                court.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            case CREDIBLE_FEAR_REVIEW, REASONABLE_FEAR_REVIEW -> "fear-review";
            default -> null;
        };
        if (kind != null) {
            gathering.add(new CaseFacts.Circumstance("proceeding", kind, null, null, source));
        }
    }

    private void hearing(Hearing hearing, @Nullable Proceeding court, Gathering gathering) {
        if (court != null
                && hearing.outcome() != Hearing.Outcome.MOVED
                && hearing.outcome() != Hearing.Outcome.CANCELLED) {
            event(hearing)
                    .ifPresent(kind -> gathering.add(
                            event(kind, hearing.day(), hearing.starts(), source(court, hearing.note())),
                            new Origin(Origin.Kind.HEARING, hearing.id())));
        }
    }

    private static Optional<String> event(Hearing hearing) {
        return Optional.ofNullable(
                switch (hearing.kind()) {
                    case MASTER -> "master-hearing";
                    case INDIVIDUAL -> "individual-hearing";
                    case BOND -> "bond-hearing";
                    case FEAR_REVIEW -> hearing.outcome() == Hearing.Outcome.HELD ? "fear-reviewed" : null;
                    case FEAR_INTERVIEW, ORAL_ARGUMENT, OTHER -> null;
                });
    }

    /// From a decision that nobody was served with yet, time is counted from the day on which it was made: if that is
    /// wrong, the date is too early and not too late.
    private void decision(Decision decision, @Nullable Proceeding court, Gathering gathering) {
        if (court == null) {
            return;
        }
        var source = source(court, decision.what());
        for (var kind : DecisionKinds.of(decision, court.kind())) {
            var served = kind.equals(DecisionKinds.SERVED) ? decision.served() : null;
            var how = served == null ? Origin.Kind.DECISION_MADE : Origin.Kind.DECISION_SERVED;
            var day = served == null ? decision.decided() : served;
            gathering.add(event(kind, day, null, source), new Origin(how, decision.id()));
        }
    }

    private CaseFacts.Event event(String kind, LocalDate day, @Nullable LocalTime time, String source) {
        return new CaseFacts.Event(kind, new Point(day, time, zone), "", source);
    }

    private static String source(Proceeding court, @Nullable String note) {
        return note == null ? court.court() : court.court() + "; " + note;
    }
}
