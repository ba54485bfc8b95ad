package org.safeconduct.app.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/// Language and brightness, chosen by the reader and kept in the browser.
@Controller
class Preferences {
    static final String THEME = "theme";

    private final LocaleResolver languages;

    Preferences(LocaleResolver languages) {
        this.languages = languages;
    }

    @PostMapping("/preferences")
    @Admits(Duty.ANYONE)
    Page choose(
            @RequestParam(required = false) @Nullable Language language,
            @RequestParam(required = false) @Nullable Theme theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (language != null) {
            languages.setLocale(request, response, Locale.of(language.name()));
        }
        if (theme != null) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(theme, request.isSecure()));
        }
        return Page.to(isOurs(back) ? back : "/");
    }

    private static String cookie(Theme theme, boolean secure) {
        return ResponseCookie.from(THEME, theme.name())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build()
                .toString();
    }

    /// A form must not send the reader to another house: `//host` and `/\host` are addresses too.
    private static boolean isOurs(String address) {
        return address.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");
    }

    /// Spelled as in the address.
    enum Language {
        en,
        es
    }

    /// Spelled as in the page.
    enum Theme {
        auto,
        light,
        dark
    }
}
