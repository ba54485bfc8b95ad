package org.safeconduct.app.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.evidence.item.Arrival;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.item.Particulars;
import org.safeconduct.app.evidence.item.Provenance;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What the house says that words mean, and what its search makes of it. Words here stand in no other test.
@AppTest
class GlossaryIT {
    private static final String HOME = "/find/glossary";

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Items items;

    @Autowired
    private Indexing indexing;

    @Autowired
    private Outbox outbox;

    private final Office office;
    private final Badge nora;
    private final UUID caseId;

    GlossaryIT(@Autowired Office office) {
        this.office = office;
        nora = office.engage(Role.ATTORNEY);
        caseId = office.team(nora);
    }

    @Test
    void terms_that_the_house_adds_lead_to_each_other_from_the_next_search_on() {
        item("Тут буцегарня");
        assertThat(find("clink")).bodyText().contains("Nothing found");
        added("clink", "буцегарня");
        assertThat(find("clink"))
                .bodyText()
                .contains("<mark>буцегарня</mark>", "“clink” also stands for “буцегарня” (Ukrainian)", HOME + "?q=");
    }

    @Test
    void terms_that_are_withdrawn_lead_nowhere_and_stay_in_the_list() {
        item("Документ про околоток");
        var concept = added("lockup house", "околоток");
        assertThat(find("lockup house")).bodyText().contains("also stands for");
        assertThat(post(concept + "/withdrawal").param("version", "1")).hasStatus(302);
        assertThat(find("lockup house")).bodyText().doesNotContain("also stands for");
        assertThat(get(HOME + "?q=lockup")).bodyText().contains("withdrawn", "околоток");
        assertThat(post(concept)
                        .param("version", "2")
                        .param("EN", "lockup house")
                        .param("UK", "околоток"))
                .hasStatus(302);
        assertThat(find("lockup house")).bodyText().contains("also stands for");
    }

    @Test
    void what_the_program_brings_stays_visible_beside_what_the_house_made_of_it() {
        var concept = HOME + "/hiv";
        var brought = get(concept);
        assertThat(brought)
                .hasStatusOk()
                .bodyText()
                .contains("What the program brings")
                .doesNotContain("changed here");
        post(concept)
                .param("version", "0")
                .param("EN", "HIV\nslim disease")
                .param("RU", "ВИЧ")
                .exchange();
        assertThat(get(concept))
                .bodyText()
                .contains("changed here", "slim disease", "What the program brings", "Go by this again", nora.name());
    }

    @Test
    void who_was_quicker_is_not_written_over() {
        var concept = added("gaoler", "тюремник");
        assertThat(post(concept).param("version", "1").param("EN", "gaoler\nturnkey"))
                .hasStatus(302);
        assertThat(post(concept).param("version", "1").param("EN", "gaoler\nkeeper"))
                .hasStatus(409)
                .bodyText()
                .contains("turnkey", "keeper", "value=\"2\"");
        assertThat(post(concept + "/withdrawal").param("version", "1")).hasStatus(409);
    }

    @Test
    void each_change_is_in_the_journal_with_whoever_made_it() {
        var concept = added("beak", "суддівство");
        post(concept + "/withdrawal").param("version", "1").exchange();
        assertThat(office.sql()
                        .sql("select act from journal_entry where actor = ? and act like 'GLOSSARY_%' order by id")
                        .param(nora.member())
                        .query(String.class)
                        .list())
                .containsExactly("GLOSSARY_ADDED", "GLOSSARY_WITHDRAWN");
        assertThat(get(HOME + "?q=beak")).bodyText().contains(nora.name());
    }

    @Test
    void what_leads_nowhere_or_is_in_other_letters_is_refused_with_a_sentence() {
        assertThat(post(HOME).param("version", "0").param("EN", "alone"))
                .hasStatus(422)
                .bodyText()
                .contains("at least two terms", "alone");
        assertThat(post(HOME).param("version", "0").param("EN", "тюрьма").param("RU", "тюрьма"))
                .hasStatus(422)
                .bodyText()
                .contains("not in the letters of this language");
        assertThat(get(HOME + "/nothing-of-the-kind")).hasStatus(404);
    }

    @Test
    void whoever_may_not_keep_it_reads_it() {
        var mei = office.engage(Role.VOLUNTEER);
        assertThat(pages.get().uri(HOME + "/police").with(as(mei)))
                .hasStatusOk()
                .bodyText()
                .contains("policeman")
                .doesNotContain("<textarea", "Withdraw");
        assertThat(pages.post().uri(HOME + "/police").with(as(mei))).hasStatus(403);
    }

    @Test
    void the_list_is_shown_a_leaf_at_a_time_and_narrowed_by_a_word_of_any_language() {
        assertThat(get(HOME)).bodyText().contains("page=2");
        assertThat(get(HOME + "?q=милиция")).bodyText().contains("policía").doesNotContain("page=2");
        assertThat(get(HOME + "?q=xyzzy")).bodyText().contains("No such words here");
    }

    /// @return where it is
    private String added(String english, String ukrainian) {
        var answer = post(HOME)
                .param("version", "0")
                .param("EN", english)
                .param("UK", ukrainian)
                .exchange();
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private void item(String title) {
        var arrival = Arrival.original(
                "paper.txt", Particulars.unknown(null, Provenance.UNKNOWN).titled(title));
        Actor.as(nora.member(), () -> items.receive(caseId, arrival, new ByteArrayInputStream(new byte[] {'a'})));
        do {
            indexing.run();
        } while (Actor.as(nora.member(), outbox::waiting) > 0);
    }

    private MvcTestResult find(String words) {
        return get("/find?q=" + words);
    }

    private MvcTestResult get(String address) {
        return pages.get().uri(address).with(as(nora)).exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder post(String address) {
        return pages.post().uri(address).with(as(nora));
    }
}
