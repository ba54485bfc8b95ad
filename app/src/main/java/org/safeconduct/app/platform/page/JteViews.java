package org.safeconduct.app.platform.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.platform.access.Doorkeeper;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.util.WebUtils;

/// Draws pages from the templates that were compiled with the program.
///
/// Bears the name of the framework's resolver that weighs what each view could answer a browser with, so that it stays
/// away: here every page has one form.
@Component("viewResolver")
final class JteViews implements ViewResolver, Ordered {
    static final String PART = "#";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final MessageSource texts;
    private final Settings settings;
    private final Clock clock;
    private final Destinations destinations;

    JteViews(MessageSource texts, Settings settings, Clock clock, Destinations destinations) {
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
        this.destinations = destinations;
    }

    /// Before the framework's own, which are left the redirects.
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.startsWith("redirect:")) {
            return null;
        }
        int cut = name.indexOf(PART);
        return cut < 0
                ? new Sheet(name, name, locale)
                : new Sheet(name.substring(0, cut), name.substring(cut + PART.length()), locale);
    }

    private final class Sheet implements View {
        private final String whole;
        private final String part;
        private final Locale locale;

        Sheet(String whole, String part, Locale locale) {
            this.whole = whole;
            this.part = part;
            this.locale = locale;
        }

        /// Without a type the view would lose to others in the choice of what a browser prefers.
        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var shown = new HashMap<String, @Nullable Object>(model == null ? Map.of() : model);
            shown.put("words", new Words(texts, locale, clock.getZone()));
            shown.put("frame", frame(request));
            var page = new Utf8ByteOutput();
            templates.render((request.getHeader("HX-Request") == null ? whole : part) + ".jte", shown, page);
            response.setContentType(getContentType());
            response.setHeader("Vary", "HX-Request");
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream());
        }
    }

    private Frame frame(HttpServletRequest request) {
        var badge = Doorkeeper.badge();
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        Cookie theme = WebUtils.getCookie(request, Preferences.THEME);
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        return new Frame(
                badge,
                badge == null ? List.of() : destinations.openTo(badge),
                token == null ? "" : token.getToken(),
                theme == null ? "auto" : theme.getValue(),
                failed ? "/" : request.getRequestURI(),
                failed ? "" : Objects.requireNonNullElse(request.getQueryString(), ""),
                settings.demo());
    }
}
