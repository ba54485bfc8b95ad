package org.safeconduct.app.filing.work;

import java.nio.file.Path;
import org.safeconduct.packet.form.FormLibrary;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the engine that makes filings needs besides the law.
@Configuration(proxyBeanMethods = false)
class Engine {
    /// The same library of forms as at the prompt, so that a form is imported once.
    @Bean
    FormLibrary formLibrary(@Value("${safeconduct.forms}") Path forms) {
        return FormLibrary.in(forms);
    }
}
