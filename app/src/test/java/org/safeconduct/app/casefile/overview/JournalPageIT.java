package org.safeconduct.app.casefile.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.casefile.Whereabouts;
import org.safeconduct.app.journal.Act;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.ClassUtils;

@AppTest
class JournalPageIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    @Autowired
    private MessageSource texts;

    private Badge nora;
    private UUID sokolov;

    @BeforeEach
    void a_case() {
        nora = office.engage(Role.ATTORNEY);
        sokolov = office.team(nora);
        Actor.as(nora.member(), () -> cases.change(sokolov, "Sokolov", Whereabouts.NEVER_HELD, 0));
    }

    @Test
    void tells_in_words_who_did_what() {
        for (int time = 0; time < 3; time++) {
            pages.get().uri("/cases/" + sokolov).with(as(nora)).exchange();
        }
        assertThat(pages.get().uri("/cases/" + sokolov + "/journal").with(as(nora)))
                .hasStatusOk()
                .bodyText()
                .contains("<bdi>" + nora.name() + "</bdi>", "changed the case's name or custody", "read 4 pages");
    }

    @Test
    void says_whether_the_chain_holds_when_asked() {
        assertThat(pages.get().uri("/cases/" + sokolov + "/journal?check=true").with(as(nora)))
                .bodyText()
                .containsAnyOf("nothing in the journal was changed", "A link does not hold");
    }

    @Test
    void is_for_those_who_lead_the_case() {
        var daniel = office.engage(Role.PARALEGAL);
        office.join(sokolov, daniel);
        assertThat(pages.get().uri("/cases/" + sokolov + "/journal").with(as(daniel)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    /// An act without words would break the page long after it was done.
    @Test
    void every_act_of_every_room_has_words_in_both_languages() throws ClassNotFoundException {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Act.class));
        for (var found : scan.findCandidateComponents("org.safeconduct.app")) {
            var kind = ClassUtils.forName(found.getBeanClassName(), null);
            if (kind.isEnum() && kind.getEnclosingClass() == null) {
                for (var act : kind.getEnumConstants()) {
                    for (var language : List.of(Locale.ENGLISH, Locale.of("es"))) {
                        assertThat(texts.getMessage("journal.act." + act, null, "", language))
                                .as(act + " in " + language)
                                .isNotEmpty();
                    }
                }
            }
        }
    }
}
