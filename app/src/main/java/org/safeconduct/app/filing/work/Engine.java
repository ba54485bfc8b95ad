package org.safeconduct.app.filing.work;

import java.nio.file.Path;
import org.safeconduct.law.Rulebook;
import org.safeconduct.packet.assembly.Assembly;
import org.safeconduct.packet.form.FormLibrary;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The engine that makes filings, with the rules and forms it uses.
@Configuration(proxyBeanMethods = false)
class Engine {
    @Bean
    Rulebook rulebook() {
        return Rulebook.packaged();
    }

    /// The same library of forms as at the prompt, so that a form is imported once.
    @Bean
    Assembly assembly(Rulebook rules, @Value("${safeconduct.forms}") Path forms) {
        return new Assembly(rules, FormLibrary.in(forms));
    }
}
