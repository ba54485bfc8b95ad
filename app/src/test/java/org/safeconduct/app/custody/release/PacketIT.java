package org.safeconduct.app.custody.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.custody.CaseInCustody;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What is sent with a request, taken from what the case has.
@AppTest
class PacketIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    private CaseInCustody it;

    @BeforeEach
    void a_case_in_adelanto() {
        it = new CaseInCustody(pages, office, cases);
        it.stay("adelanto", "2026-05-20");
        it.post("/proceedings", "kind", "BOND", "court", "Adelanto Immigration Court", "judge", "Hon. Grace Okafor");
    }

    private void evidence(String name, String tag) {
        assertThat(pages.post()
                        .uri("/cases/" + it.id() + "/documents")
                        .multipart()
                        .file(new MockMultipartFile(
                                "files", name, null, name.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                        .param("language", "en")
                        .with(as(it.attorney())))
                .hasStatus(HttpStatus.FOUND);
        office.sql()
                .sql(
                        "insert into evidence_tag (case_id, item_id, tag) select case_id, id, ? from evidence_item where case_id = ? and name = ?")
                .params(tag, it.id(), name)
                .update();
    }

    private String packet(String way) throws UnsupportedEncodingException {
        return it.get("/custody/release/" + way + "/packet").getResponse().getContentAsString();
    }

    private UUID laid(String way) {
        var answer = it.post("/custody/release/" + way + "/packet");
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        var address = String.valueOf(answer.getResponse().getRedirectedUrl());
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    @Test
    void what_it_holds_and_what_is_missing_stand_side_by_side() throws UnsupportedEncodingException {
        evidence("card.txt", "identity");
        assertThat(packet("bond"))
                .contains("Motion for Custody Redetermination and Bond", "card.txt", "4 things are missing")
                .contains("A home and a sponsor", "No criminal record");
    }

    @Test
    void one_press_makes_a_filing_with_the_court_on_its_cover_and_the_papers_behind_their_tabs() {
        evidence("card.txt", "Identity");
        evidence("letter.txt", "home");
        var filing = laid("bond");
        assertThat(office.sql()
                        .sql(
                                "select kind || ' ' || proceeding || ' ' || city || ' ' || judge || ' ' || facility from filing where id = ?")
                        .param(filing)
                        .query(String.class)
                        .single())
                .isEqualTo("MOTION BOND Adelanto Hon. Grace Okafor Adelanto ICE Processing Center");
        assertThat(it.get("/filings/" + filing))
                .bodyText()
                .contains("A home and a sponsor", "letter.txt", "Who the respondent is", "card.txt");
    }

    @Test
    void an_item_stands_behind_one_tab_alone() {
        evidence("letter.txt", "home");
        evidence("wife.txt", "family");
        office.sql()
                .sql(
                        "insert into evidence_tag (case_id, item_id, tag) select case_id, id, 'home' from evidence_item where case_id = ? and name = 'wife.txt'")
                .param(it.id())
                .update();
        var filing = laid("bond");
        assertThat(office.sql()
                        .sql(
                                "select count(*) from exhibit_document d join exhibit e on e.id = d.exhibit_id where e.filing_id = ?")
                        .param(filing)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void nothing_is_begun_where_nothing_is_there() {
        assertThat(it.post("/custody/release/parole/packet"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Nothing of it lies in the evidence yet");
    }

    @Test
    void what_goes_to_an_office_says_that_the_courts_cover_is_not_for_it() throws UnsupportedEncodingException {
        assertThat(packet("parole")).contains("This goes to an office of ICE");
        assertThat(packet("habeas")).contains("federal district court");
    }

    @Test
    void a_way_on_which_nothing_is_sent_has_none() {
        assertThat(it.get("/custody/release/reviews/packet")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nobody_of_another_team_finds_it() {
        assertThat(pages.get()
                        .uri("/cases/" + it.id() + "/custody/release/bond/packet")
                        .with(as(office.engage(Role.ATTORNEY))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
