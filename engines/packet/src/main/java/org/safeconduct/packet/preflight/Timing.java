package org.safeconduct.packet.preflight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.Holidays;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.filing.Document;
import org.safeconduct.packet.filing.Hearing;
import org.safeconduct.packet.filing.Signature;

/// Whether the days of a filing fit together. A judge's own date is not known here, so nothing is ever certain.
final class Timing {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private Timing() {}

    static Optional<Finding> isTheHearingAhead(Inspection inspection) {
        var filing = inspection.filing();
        return Optional.ofNullable(filing.hearing())
                .filter(hearing -> hearing.date().isBefore(filing.date()))
                .map(hearing -> inspection.warns(
                        "DOC-09",
                        null,
                        "The hearing of " + hearing.date() + " is over on the day of filing, " + filing.date()
                                + ". Put the next one on the cover."));
    }

    static Optional<Finding> isTheCourtsDateKnown(Inspection inspection) {
        return inspection.filing().custody().isDetained()
                ? Optional.of(inspection.confirm(
                        "ICPM-03",
                        null,
                        "For a detained person only the court or judge sets the date by which to file. Look it up."))
                : Optional.empty();
    }

    static Optional<Finding> isItInTime(Inspection inspection) {
        var filing = inspection.filing();
        var hearing = filing.hearing();
        if (hearing == null || filing.custody().isDetained() || hearing.date().isBefore(filing.date())) {
            return Optional.empty();
        }
        return defaultRule(hearing).flatMap(rule -> late(inspection, hearing, rule));
    }

    static Stream<Finding> isNothingFromTheFuture(Inspection inspection) {
        return Stream.of(
                        inspection.documents().flatMap(document -> fromTheFuture(inspection, document)),
                        lateService(inspection).stream(),
                        lateCustody(inspection).stream())
                .flatMap(findings -> findings);
    }

    private static Optional<String> defaultRule(Hearing hearing) {
        var kind = hearing.kind().toLowerCase(Locale.ROOT);
        if (kind.contains("individual") || kind.contains("merits")) {
            return Optional.of("ICPM-04");
        }
        return kind.contains("master") ? Optional.of("ICPM-05") : Optional.empty();
    }

    private static Optional<Finding> late(Inspection inspection, Hearing hearing, String rule) {
        int days = inspection.rule(rule).days();
        var due = openDay(inspection, hearing.date().minusDays(days));
        return inspection.filing().date().isAfter(due)
                ? Optional.of(inspection.confirm(
                        rule,
                        null,
                        "By default papers are due " + days + " days before the hearing, on " + due
                                + ", which is past. Unless the judge set another date, a motion to accept a late"
                                + " filing is needed."))
                : Optional.empty();
    }

    /// Moves forward to a day on which the court is open (rule DAY-04).
    private static LocalDate openDay(Inspection inspection, LocalDate day) {
        var holidays = Holidays.of(inspection.rules(), inspection.filing().date());
        var open = day;
        while (isClosed(holidays, open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    private static boolean isClosed(Holidays holidays, LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek())
                || holidays.of(day.getYear()).stream()
                        .anyMatch(holiday -> holiday.date().equals(day));
    }

    private static Stream<Finding> fromTheFuture(Inspection inspection, Document document) {
        var filed = inspection.filing().date();
        var own = EarliestDay.of(document.date())
                .filter(day -> day.isAfter(filed))
                .map(day -> "'" + document.title() + "' is dated after the day of filing.");
        var signed = signatures(document)
                .filter(signature -> isAfter(signature, filed))
                .map(signature -> "A signature on '" + document.title() + "' or its certificate is dated "
                        + signature.date() + ", after the day of filing.");
        return Stream.concat(own.stream(), signed).map(words -> inspection.warns("IN-19", document.file(), words));
    }

    private static Optional<Finding> lateService(Inspection inspection) {
        return Optional.ofNullable(inspection.filing().service())
                .filter(service ->
                        isAfter(service.signature(), inspection.filing().date()))
                .map(service -> inspection.warns(
                        "IN-19", null, "The certificate of service is dated after the day of filing."));
    }

    private static Optional<Finding> lateCustody(Inspection inspection) {
        var filing = inspection.filing();
        return Optional.ofNullable(filing.custody().since())
                .filter(since -> since.isAfter(filing.date()))
                .map(since -> inspection.warns(
                        "IN-19", null, "Custody is said to begin on " + since + ", after the day of filing."));
    }

    private static Stream<Signature> signatures(Document document) {
        var translation = document.translation();
        var certificate = translation == null ? null : translation.certificate();
        var interpretation = document.interpretation();
        return Stream.of(
                        Optional.ofNullable(document.signature()),
                        Optional.ofNullable(certificate).map(found -> found.signature()),
                        Optional.ofNullable(interpretation).map(found -> found.signature()))
                .flatMap(Optional::stream);
    }

    private static boolean isAfter(@Nullable Signature signature, LocalDate filed) {
        return signature != null
                && signature.date() != null
                && Objects.requireNonNull(signature.date()).isAfter(filed);
    }
}
