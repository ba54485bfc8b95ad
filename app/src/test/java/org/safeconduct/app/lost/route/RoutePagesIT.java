package org.safeconduct.app.lost.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.lost.Content;
import org.safeconduct.app.lost.Contents;
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
class RoutePagesIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Items items;

    @Autowired
    private Contents contents;

    private Badge nora;
    private UUID caseId;
    private UUID video;
    private String routes;

    @BeforeEach
    void a_telephone_with_a_video_is_lost() {
        nora = office.engage(Role.ATTORNEY);
        caseId = office.team(nora);
        var item = Actor.as(nora.member(), () -> {
            var thing = new Thing(Thing.Kind.TELEPHONE, "mobile telephone", null, null, null, null, null, null, null);
            var taking = new Taking(
                    "2026-02-24", null, Taking.Taker.UNKNOWN, null, null, Taking.Receipt.NONE, null, null, "Client");
            var id = items.add(caseId, thing, taking, LocalDate.EPOCH);
            video = contents.add(
                    caseId,
                    id,
                    new Contents.Draft(Content.Kind.VIDEO, "Video from the bus", "The beating of March 6, 2022", null));
            return id;
        });
        routes = "/cases/" + caseId + "/lost/" + item + "/routes";
    }

    private MvcTestResult post(String path, String... fields) {
        var request = pages.post().uri(routes + path);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.with(as(nora)).exchange();
    }

    private MvcTestResult get(String path) {
        return pages.get().uri(routes + path).with(as(nora)).exchange();
    }

    private void askWitness(String outcome, String... more) {
        var fields = new String[] {
            "asked",
            "A man who was on the bus",
            "day",
            "2026-07-19",
            "means",
            "MESSENGER",
            "outcome",
            outcome,
            "known",
            "2026-08-30",
            "evidence",
            "His statement",
        };
        var all = Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        post("/witnesses/attempts", all);
    }

    @Test
    void the_playbook_for_the_kind_of_thing_is_there_by_itself() {
        assertThat(get(""))
                .bodyText()
                .contains("Lost telephone", "Statements of people who saw it", "dangerous for whoever is asked");
    }

    @Test
    void another_playbook_can_be_chosen() {
        post("/playbook", "playbook", "court-file");
        assertThat(get("")).bodyText().contains("Lost court or police file");
        assertThat(post("/playbook", "playbook", "invented")).hasStatus(422);
    }

    @Test
    void a_route_tells_the_risk_before_it_asks_for_a_name() {
        assertThat(get("/witnesses").getResponse().getContentAsByteArray())
                .asString(StandardCharsets.UTF_8)
                .containsSubsequence("can harm its maker", "whether it is safe", "name=\"asked\"");
    }

    @Test
    void what_came_covers_the_fact_it_was_ticked_for() {
        askWitness("BROUGHT", "brought-" + video, "true");
        assertThat(get("")).bodyText().containsSubsequence("The beating of March 6, 2022", "covered", "His statement");
    }

    @Test
    void a_result_that_brought_something_says_for_which_fact() {
        assertThat(post(
                        "/witnesses/attempts",
                        "asked",
                        "A man who was on the bus",
                        "day",
                        "2026-07-19",
                        "known",
                        "2026-07-19",
                        "means",
                        "MESSENGER",
                        "outcome",
                        "BROUGHT"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"outcome-error\"", "value=\"A man who was on the bus\"");
    }

    @Test
    void the_result_of_a_question_is_written_down_later_and_the_first_word_stays() {
        askWitness("WAITING");
        var id = office.sql()
                .sql("select id from lost_attempt where case_id = ?")
                .param(caseId)
                .query(UUID.class)
                .single();
        post("/witnesses/attempts/" + id, "outcome", "UNREACHABLE", "known", "2026-10-01");
        assertThat(get("/witnesses"))
                .bodyText()
                .contains("could not be reached")
                .doesNotContain("no answer yet</span>");
        assertThat(office.sql()
                        .sql("select outcome from lost_result where case_id = ? order by id")
                        .param(caseId)
                        .query(String.class)
                        .list())
                .containsExactly("WAITING", "UNREACHABLE");
    }

    @Test
    void a_route_is_closed_only_with_a_reason() {
        assertThat(post("/carrier/choice", "open", "false"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"reason-error\"");
        post("/carrier/choice", "open", "false", "reason", "The carrier reports to the police.");
        assertThat(get("/carrier")).bodyText().contains("The carrier reports to the police.");
    }

    @Test
    void a_route_that_no_playbook_knows_is_not_found() {
        assertThat(get("/telepathy")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_paralegal_reads_the_routes_in_spanish() {
        assertThat(pages.get()
                        .uri(routes + "/witnesses")
                        .cookie(new Cookie("language", "es"))
                        .with(as(nora)))
                .bodyText()
                .contains("Declaraciones de quienes lo vieron", "A quién se puede preguntar");
    }
}
