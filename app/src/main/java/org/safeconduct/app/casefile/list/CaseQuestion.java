package org.safeconduct.app.casefile.list;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.app.casefile.CaseRow;
import org.safeconduct.app.platform.Actor;

/// The query that a filter comes to.
final class CaseQuestion {
    /// Lines to a page.
    static final int LENGTH = 50;

    private final CaseFilter filter;
    private final LocalDate today;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<String> conditions = new ArrayList<>();
    private final String from;

    CaseQuestion(CaseFilter filter, LocalDate today, ZoneId zone) {
        this.filter = filter;
        this.today = today;
        conditions.add(filter.isAboutClosed() ? "c.closed is not null" : "c.closed is null");
        askHearing();
        askCustody();
        askIdle(zone);
        if (filter.stage() != null) {
            ask("c.stage = :stage", Map.of("stage", filter.stage().name()));
        }
        askCursor();
        from = from();
    }

    String text() {
        var order = filter.orderOrUsual().column();
        return "select " + CaseRow.COLUMNS + ", " + shown(order) + " from " + from + " where "
                + String.join(" and ", conditions) + " order by " + order + ", c.id limit " + (LENGTH + 1);
    }

    Map<String, Object> values() {
        return values;
    }

    /// A moment with all its digits, so that the cursor is exactly the line's.
    private String shown(String order) {
        return filter.orderOrUsual() == CaseOrder.IDLE
                ? "to_char(" + order + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                : order + "::text";
    }

    private String from() {
        values.put("member", Actor.current().orElseThrow());
        var teams = " join case_team t on t.case_id = c.id and t.member_id = :member";
        if (!CaseFilter.isWritten(filter.q())) {
            return "client_case c" + teams;
        }
        var search = Search.of(String.valueOf(filter.q()));
        values.put("patterns", search.patterns().toArray(String[]::new));
        values.put("longest", search.longest());
        values.put("wanted", search.whole());
        return "cases_found(:patterns, :longest, :wanted) f join client_case c on c.id = f" + teams;
    }

    private void ask(String condition, Map<String, Object> with) {
        conditions.add(condition);
        values.putAll(with);
    }

    private void askHearing() {
        switch (filter.hearing()) {
            case WEEK -> askHearingWithin(7);
            case FORTNIGHT -> askHearingWithin(14);
            case NONE_SET -> conditions.add("c.by_hearing = 'infinity'");
            case PASSED -> ask("c.by_hearing < :today", Map.of("today", today));
            case null -> {}
        }
    }

    private void askHearingWithin(int days) {
        ask("c.by_hearing >= :today and c.by_hearing < :until", Map.of("today", today, "until", today.plusDays(days)));
    }

    private void askCustody() {
        switch (filter.custody()) {
            case DETAINED -> conditions.add("c.custody = 'DETAINED'");
            case OVER_30, OVER_90, OVER_180 ->
                ask(
                        "c.by_custody < :held",
                        Map.of("held", today.minusDays(filter.custody().days())));
            case NOT_DETAINED -> conditions.add("c.custody <> 'DETAINED'");
            case null -> {}
        }
    }

    private void askIdle(ZoneId zone) {
        if (filter.idle() != null) {
            var since = today.minusDays(filter.idle()).atStartOfDay(zone).toOffsetDateTime();
            ask("c.last_activity < :since", Map.of("since", since));
        }
    }

    private void askCursor() {
        if (filter.continues()) {
            var order = filter.orderOrUsual();
            ask(
                    "(" + order.column() + ", c.id) > (cast(:after as " + order.type() + "), :afterId)",
                    Map.of("after", String.valueOf(filter.after()), "afterId", filter.afterId()));
        }
    }
}
