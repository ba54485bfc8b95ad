package org.safeconduct.app.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Looks for what would keep somebody from using a page: axe-core, every rule that it has for WCAG 2.2 AA, and its
/// own best practices.
final class Axe {
    private static final String SCRIPT = script();
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const rules = arguments[0];
            const those = rules.length ? {runOnly: {type: 'rule', values: rules}} : {};
            axe.run(document, {resultTypes: ['violations'], ...those})
               .then(found => done(found.violations.map(fault =>
                   ({fault: fault.id, help: fault.help, where: fault.nodes.map(node => node.html + ' ' + node.failureSummary)}))),
                     error => done([{fault: 'axe itself', help: String(error), where: []}]));
            """;

    private Axe() {}

    private static String script() {
        try (var file = Axe.class.getResourceAsStream("/axe/axe-4.14.1.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param rules only these, by axe's names; all that it has when none is named
    static List<String> faults(Browser browser, String... rules) {
        if (!browser.<Boolean>ask("return 'axe' in window")) {
            browser.ask(SCRIPT + "; return true");
        }
        List<Map<String, Object>> found = browser.askAndWait(RUN, List.of(rules));
        return found.stream()
                .map(fault -> fault.get("fault") + ": " + fault.get("help") + " " + fault.get("where"))
                .toList();
    }
}
