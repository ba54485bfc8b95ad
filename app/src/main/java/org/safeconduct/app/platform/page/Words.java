package org.safeconduct.app.platform.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/// The program's texts and dates in one reader's language.
public record Words(MessageSource texts, Locale locale, ZoneId zone) {
    /// The text of that key.
    ///
    /// @param key room and place, such as `casefile.index.title`
    /// @throws org.springframework.context.NoSuchMessageException when the text was not written
    public String say(String key, Object... parts) {
        return texts.getMessage(key, parts, locale);
    }

    /// A text about one of a fixed set of things, such as `casefile.stage.APPEAL`.
    public String say(String prefix, Enum<?> one) {
        return say(prefix + "." + one.name());
    }

    /// What a choice offers: the name of each constant and its text, in their order.
    public Map<String, String> choices(String prefix, Enum<?>... constants) {
        var choices = new LinkedHashMap<String, String>();
        for (Enum<?> one : constants) {
            choices.put(one.name(), say(prefix, one));
        }
        return choices;
    }

    public static @Nullable String name(@Nullable Enum<?> one) {
        return one == null ? null : one.name();
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /// A time of day by the clock of wherever it was.
    public String time(TemporalAccessor at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(at);
    }

    public String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    /// The time of day alone, for lists whose day stands above.
    public String clock(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }
}
