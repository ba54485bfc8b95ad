package org.safeconduct.app.calendar.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.calendar.Fact;
import org.safeconduct.app.calendar.Fact.Served;
import org.safeconduct.app.calendar.Fact.Sort;
import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.platform.form.Form;
import org.springframework.stereotype.Component;

/// The answers about a fact, read and shown.
@Component("calendarFactForm")
class FactForm {
    private static final String LABELS = "calendar.field";
    private static final String SERVED = "calendar.served";
    private static final String[] FIELDS = {"word", "value", "day", "hour", "until", "about", "served", "source"};

    /// Outside of these somebody mistyped the year; the engine thinks the same.
    private static final int FIRST_YEAR = 1980;

    private static final int LAST_YEAR = 2100;

    private final Choices choices;
    private final Clock clock;

    FactForm(Choices choices, Clock clock) {
        this.choices = choices;
        this.clock = clock;
    }

    static Form blank(Sort sort) {
        return Form.blank(LABELS).with("sort", sort.name()).with("served", Served.UNKNOWN, SERVED);
    }

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    static Form of(Fact fact) {
        var told = fact.told();
        return blank(told.sort())
                .with("word", Choices.choice(told))
                .with("value", Choices.isOffered(told) ? null : told.value())
                .with("day", told.day())
                .with("hour", told.hour())
                .with("until", told.until())
                .with("about", told.about())
                .with("served", told.served(), SERVED)
                .with("source", told.source())
                .with(Form.VERSION, fact.version());
    }

    static BothVersions bothVersions(Fact stored, Form written) {
        return BothVersions.of(of(stored), written, FIELDS);
    }

    static Sort sort(Form form) {
        return Set.of("SPELL", "CIRCUMSTANCE", "ORDER").contains(form.written("sort"))
                ? Sort.valueOf(form.written("sort"))
                : Sort.EVENT;
    }

    Fact.Told told(Form form) {
        var sort = sort(form);
        var chosen = form.needed("word", 100);
        if (!chosen.isEmpty() && !choices.offer(sort, chosen)) {
            form.refuse("word", "platform.form.choice");
        }
        int cut = chosen.indexOf('=');
        var day = day(form, sort);
        return new Fact.Told(
                sort,
                cut < 0 ? chosen : chosen.substring(0, cut),
                cut < 0 ? value(form, sort) : chosen.substring(cut + 1),
                day,
                until(form, day),
                hour(form, day),
                form.text("about", 200),
                sort == Sort.EVENT ? form.choice("served", Served.class, SERVED) : Served.UNKNOWN,
                form.needed("source", 500));
    }

    /// A judge has a name, and a circumstance of which any words may be said needs some.
    private static @Nullable String value(Form form, Sort sort) {
        return sort == Sort.ORDER || sort == Sort.CIRCUMSTANCE ? form.needed("value", 200) : null;
    }

    private static @Nullable LocalDate day(Form form, Sort sort) {
        if (sort != Sort.CIRCUMSTANCE) {
            form.needed("day", 10);
        }
        var day = year(form, "day");
        return day == null && sort != Sort.CIRCUMSTANCE ? LocalDate.EPOCH : day;
    }

    private static @Nullable LocalDate until(Form form, @Nullable LocalDate from) {
        var until = year(form, "until");
        if (until != null && from != null && until.isBefore(from)) {
            form.refuse("until", "calendar.form.order");
        }
        return until;
    }

    private static @Nullable LocalDate year(Form form, String field) {
        var day = form.day(field);
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            form.refuse(field, "calendar.form.year", String.valueOf(day.getYear()));
        }
        return day;
    }

    /// An hour that the clocks jumped over in spring never was.
    private @Nullable LocalTime hour(Form form, @Nullable LocalDate day) {
        var hour = form.time("hour");
        if (hour != null
                && day != null
                && clock.getZone().getRules().getValidOffsets(day.atTime(hour)).isEmpty()) {
            form.refuse("hour", "calendar.form.skipped");
        }
        return hour;
    }
}
