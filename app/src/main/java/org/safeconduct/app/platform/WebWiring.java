package org.safeconduct.app.platform;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/// What the pages of all rooms share.
@Configuration(proxyBeanMethods = false)
class WebWiring {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    @Bean
    Texts messageSource() {
        var texts = new Texts(LANGUAGES);
        texts.setBasenames(
                "messages/platform",
                "messages/journal",
                "messages/team",
                "messages/casefile",
                "messages/people",
                "messages/evidence",
                "messages/filing",
                "messages/lost",
                "messages/custody",
                "messages/story",
                "messages/voice",
                "messages/library",
                "messages/claim",
                "messages/rules",
                "messages/finder",
                "messages/calendar");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.ENGLISH);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("language");
        resolver.setDefaultLocaleFunction(request -> {
            var wanted =
                    Locale.lookup(Locale.LanguageRange.parse(wish(request.getHeader("Accept-Language"))), LANGUAGES);
            return wanted == null ? Locale.ENGLISH : wanted;
        });
        return resolver;
    }

    private static String wish(@org.jspecify.annotations.Nullable String header) {
        return header == null || header.isBlank() ? "en" : header;
    }

    /// In the order in which they are asked: first who may come in, then what is written down about it.
    @Bean
    WebMvcConfigurer interceptors(List<HandlerInterceptor> interceptors) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                interceptors.forEach(registry::addInterceptor);
            }
        };
    }
}
