package org.safeconduct.app.platform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/// The texts of all rooms. Remembers those without a gap to fill, and those with one small number in it: a list of
/// cases says hundreds, and each would be looked for room by room and put together anew.
final class Texts extends ResourceBundleMessageSource {
    private static final long SMALL = 1000;

    /// By language, then by key and number. Of our own languages only, because a browser may ask for any.
    private final Map<Locale, Map<String, String>> said;

    Texts(List<Locale> languages) {
        said = languages.stream().collect(Collectors.toMap(each -> each, each -> new ConcurrentHashMap<>()));
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] parts, @Nullable Locale locale) {
        var known = locale == null || code == null ? null : said.get(locale);
        var gap = gap(parts);
        return known == null || gap == null
                ? super.getMessageInternal(code, parts, locale)
                : known.computeIfAbsent(code + gap, _ -> super.getMessageInternal(code, parts, locale));
    }

    /// What the text depends on besides its key, or null when that is too much to remember.
    private static @Nullable String gap(Object @Nullable [] parts) {
        if (parts == null || parts.length == 0) {
            return "";
        }
        return parts.length == 1 && (parts[0] instanceof Long || parts[0] instanceof Integer)
                ? small(((Number) parts[0]).longValue())
                : null;
    }

    private static @Nullable String small(long number) {
        return Math.abs(number) < SMALL ? " " + number : null;
    }
}
