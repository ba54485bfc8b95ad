package org.safeconduct.app.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.casefile.leaving.Route;
import org.safeconduct.app.voice.law.Guidance;
import org.safeconduct.app.voice.law.VoiceLaw;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Rulebook;

class VoiceLawTest {
    private final VoiceLaw law = new VoiceLaw();

    @Test
    void every_route_names_rules_that_exist_and_risks_that_are_listed() {
        var rules = Rulebook.packaged().list().stream().map(Rule::id).toList();
        var guidances = Arrays.stream(Route.values()).map(law::guidance).toList();
        assertThat(guidances.stream().flatMap(each -> Stream.concat(each.rules().stream(), each.clocks().stream())))
                .isNotEmpty()
                .isSubsetOf(rules);
        assertThat(guidances.stream().map(Guidance::risks))
                .allSatisfy(risks -> assertThat(risks)
                        .isNotEmpty()
                        .allSatisfy(risk -> assertThat(law.risk(risk).english()).isNotEqualTo(risk)));
    }
}
