package org.safeconduct.app.lost.explanation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.app.lost.Taking;
import org.safeconduct.app.lost.explanation.Explanation.Gap;
import org.safeconduct.app.lost.request.Request;
import org.safeconduct.app.lost.request.Request.Purpose;
import org.safeconduct.app.lost.route.Search;
import org.safeconduct.app.lost.route.Search.Standing;

/// What the record of an item lacks, so that nobody files an explanation with a hole in it unawares.
record Gaps(Drafting.OnRecord record, Locale reader) {

    List<Gap> list() {
        return Stream.of(taking(), asked(), routes()).flatMap(gaps -> gaps).toList();
    }

    private Stream<Gap> taking() {
        var taking = record.item().taking();
        return Stream.of(
                        gap(taking.edtf() == null, Gap.Kind.NO_DAY, "/edit"),
                        gap(taking.taker() == Taking.Taker.UNKNOWN, Gap.Kind.NO_TAKER, "/edit"),
                        gap(taking.receipt() == Taking.Receipt.UNKNOWN, Gap.Kind.NO_RECEIPT, "/edit"),
                        gap(record.contents().isEmpty(), Gap.Kind.NO_CONTENTS, "#contents"))
                .flatMap(gaps -> gaps);
    }

    private Stream<Gap> asked() {
        var silent = record.requests().stream()
                .filter(Request::isUnanswered)
                .map(request -> new Gap(Gap.Kind.UNANSWERED, request.asked().addressee(), record.entry(request.id())));
        return Stream.of(
                        gap(
                                !isAsked(Set.of(Purpose.RETURN, Purpose.PRESERVATION)),
                                Gap.Kind.NO_DEMAND,
                                "/requests/new"),
                        gap(!isAsked(Set.of(Purpose.RECORDS)), Gap.Kind.NO_RECORDS, "/requests/new"),
                        silent)
                .flatMap(gaps -> gaps);
    }

    private boolean isAsked(Set<Purpose> purposes) {
        return record.requests().stream()
                .flatMap(request -> request.asked().purposes().stream())
                .anyMatch(purposes::contains);
    }

    private Stream<Gap> routes() {
        return record.search().map(this::routes).orElseGet(() -> gap(true, Gap.Kind.NO_PLAYBOOK, "/routes"));
    }

    private Stream<Gap> routes(Search search) {
        var untried = search.routes().stream()
                .filter(route -> search.standing(route) == Standing.OPEN)
                .map(route -> new Gap(Gap.Kind.ROUTE_UNTRIED, route.title().in(reader), record.entry(route.id())));
        var waiting = search.attempts().stream()
                .filter(attempt -> attempt.isWaiting())
                .map(attempt ->
                        new Gap(Gap.Kind.ATTEMPT_WAITING, attempt.made().asked(), record.entry(attempt.route())));
        return Stream.concat(untried, waiting);
    }

    private Stream<Gap> gap(boolean is, Gap.Kind kind, String place) {
        return is ? Stream.of(new Gap(kind, "", record.home() + place)) : Stream.empty();
    }
}
