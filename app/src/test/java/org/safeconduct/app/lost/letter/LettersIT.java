package org.safeconduct.app.lost.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.lost.Items;
import org.safeconduct.app.lost.Taking;
import org.safeconduct.app.lost.Thing;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class LettersIT {
    private static final String[] BY_HAND = {
        "recipient", "Port of Nogales", "recipient-address", "Nogales", "a-number", "A 241-555-013", "born",
        "June 17, 1988", "contents", "– a video", "attorney", "Nora Whitfield", "attorney-title", "Attorney",
        "organization", "Sonoran Legal Aid Project", "organization-address", "Phoenix", "organization-phone", "555",
    };

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Items items;

    private Badge nora;
    private UUID caseId;
    private String letters;

    @BeforeEach
    void a_telephone_is_taken() {
        nora = office.engage(Role.ATTORNEY);
        caseId = office.team(nora);
        var thing = new Thing(
                Thing.Kind.TELEPHONE, "mobile telephone", "Demo Mobile", "D7", null, null, null, "dark blue", null);
        var taking = new Taking(
                "2026-02-24",
                null,
                Taking.Taker.CBP_PORT_OF_ENTRY,
                null,
                "Nogales, Arizona",
                Taking.Receipt.NONE,
                null,
                null,
                "the declaration");
        var item = Actor.as(nora.member(), () -> items.add(caseId, thing, taking, LocalDate.EPOCH));
        letters = "/cases/" + caseId + "/lost/" + item + "/letters";
    }

    private MvcTestResult post(String address, String... fields) {
        var request = pages.post().uri(address);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.with(as(nora)).exchange();
    }

    @Test
    void a_preview_shows_which_blank_came_from_which_entry_and_which_is_open() {
        assertThat(pages.get().uri(letters + "/RETURN_DEMAND").with(as(nora)))
                .bodyText()
                .contains("<bdi>February 24, 2026</bdi>", "<mark>[recipient]</mark>", "Open: no entry says this.")
                .contains("From an entry: <a href=\"" + letters.replace("/letters", "") + "\">");
    }

    @Test
    void a_letter_with_an_open_blank_is_not_kept() {
        assertThat(post(letters + "/RETURN_DEMAND", "recipient", "Port of Nogales"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"attorney-error\"", "Port of Nogales</textarea>")
                .doesNotContain("id=\"recipient-error\"");
    }

    @Test
    void a_complete_letter_is_kept_and_written_down_as_sent() {
        var kept = post(letters + "/RETURN_DEMAND", BY_HAND);
        assertThat(kept).hasStatus(HttpStatus.FOUND);
        var paper = kept.getResponse().getRedirectedUrl();
        assertThat(pages.get().uri(paper).with(as(nora)))
                .bodyText()
                .contains("make and model: Demo Mobile D7; color: dark blue", "written by hand for this letter")
                .doesNotContain("{{");
        post(paper + "/sending", "sentOn", "2026-11-23", "sentBy", "CERTIFIED_MAIL");
        assertThat(pages.get().uri(letters).with(as(nora))).bodyText().contains("sent on Nov 23, 2026");
    }

    @Test
    void a_day_that_has_not_come_is_no_day_of_sending() {
        var paper = post(letters + "/RETURN_DEMAND", BY_HAND).getResponse().getRedirectedUrl();
        assertThat(post(paper + "/sending", "sentOn", "2026-11-24", "sentBy", "LETTER"))
                .hasStatus(422);
    }

    @ParameterizedTest
    @EnumSource(Template.Kind.class)
    void a_packaged_template_knows_all_its_blanks_and_has_a_heading(Template.Kind kind) {
        var template = Templates.packaged(kind);
        assertThat(template.blanks()).isNotEmpty().isSubsetOf(Blank.words());
        assertThat(template.text()).contains("\n## ");
    }

    @Test
    void a_template_written_over_makes_the_next_letter_and_leaves_the_last() {
        var before = post(letters + "/FIELD_OFFICE", with("handovers", "none", "earlier-requests", "none"))
                .getResponse()
                .getRedirectedUrl();
        var version = office.sql()
                .sql("select coalesce(max(version), 0) from letter_template where kind = 'FIELD_OFFICE'")
                .query(Integer.class)
                .single();
        assertThat(post(
                        "/letters/FIELD_OFFICE",
                        "version",
                        version.toString(),
                        "text",
                        "## Short\n\nWhere is {{item}}?"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(pages.get().uri(letters + "/FIELD_OFFICE").with(as(nora)))
                .bodyText()
                .contains("Where is <bdi>mobile telephone</bdi>?");
        assertThat(pages.get().uri(before).with(as(nora))).bodyText().contains("Request to locate property");
        assertThat(post("/letters/FIELD_OFFICE", "version", version.toString(), "text", "## Other"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    private static String[] with(String... more) {
        var all = Arrays.copyOf(BY_HAND, BY_HAND.length + more.length);
        System.arraycopy(more, 0, all, BY_HAND.length, more.length);
        return all;
    }

    @Test
    void a_blank_that_nobody_knows_is_refused_by_name() {
        assertThat(post("/letters/RECORDS", "version", "0", "text", "## Records\n\n{{favourite-colour}}"))
                .hasStatus(422)
                .bodyText()
                .contains("favourite-colour", "id=\"text-error\"");
    }

    @Test
    void a_volunteer_does_not_write_templates_over() {
        assertThat(pages.get().uri("/letters").with(as(office.engage(Role.VOLUNTEER))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }
}
