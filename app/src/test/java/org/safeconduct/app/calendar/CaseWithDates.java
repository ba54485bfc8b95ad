package org.safeconduct.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.util.UUID;
import org.safeconduct.app.Office;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A case before the court of Eloy, worked on through its pages.
public final class CaseWithDates {
    private final MockMvcTester pages;
    private final Office office;
    private final Badge attorney;
    private final UUID id;

    public CaseWithDates(MockMvcTester pages, Office office) {
        this.pages = pages;
        this.office = office;
        attorney = office.engage(Role.ATTORNEY);
        id = office.team(attorney);
        assertThat(post(
                        "/proceedings",
                        "kind",
                        "REMOVAL",
                        "court",
                        "Eloy Immigration Court",
                        "judge",
                        "Hon. Ruth Alvarado"))
                .hasStatus(HttpStatus.FOUND);
    }

    public UUID id() {
        return id;
    }

    public Badge attorney() {
        return attorney;
    }

    /// Somebody else of the team.
    public Badge joined(Role role) {
        var badge = office.engage(role);
        office.join(id, badge);
        return badge;
    }

    public MvcTestResult post(String path, String... fields) {
        return post(attorney, path, fields);
    }

    public MvcTestResult post(Badge badge, String path, String... fields) {
        var request = pages.post().uri("/cases/" + id + path);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.with(as(badge)).exchange();
    }

    public MvcTestResult get(String path) {
        return pages.get().uri("/cases/" + id + path).with(as(attorney)).exchange();
    }

    /// The page of its deadlines.
    public MvcTestResult deadlines() {
        return get("/deadlines");
    }

    /// Enters an event in an order of fields that no test repeats.
    public MvcTestResult event(String word, String day) {
        return post("/deadlines/facts", event(word, day, "Notice of October 15, 2026"));
    }

    public static String[] event(String word, String day, String source) {
        return new String[] {"sort", "EVENT", "word", word, "day", day, "served", "UNKNOWN", "source", source};
    }

    public MvcTestResult circumstance(String choice) {
        return post("/deadlines/facts", "sort", "CIRCUMSTANCE", "word", choice, "source", "Declaration");
    }

    public void hearing(String kind, String day) {
        assertThat(post(
                        "/proceedings/" + proceeding() + "/hearings",
                        "hearing",
                        kind,
                        "day",
                        day,
                        "ended",
                        "SCHEDULED"))
                .hasStatus(HttpStatus.FOUND);
    }

    public void decision(String by, String decided, String served) {
        assertThat(post(
                        "/proceedings/" + proceeding() + "/decisions",
                        "what",
                        "Application",
                        "by",
                        by,
                        "decided",
                        decided,
                        "outcome",
                        "DENIED",
                        "served",
                        served))
                .hasStatus(HttpStatus.FOUND);
    }

    public UUID proceeding() {
        return one("select id from proceeding where case_id = ?");
    }

    /// The only fact that was entered.
    public UUID fact() {
        return one("select id from calendar_fact where case_id = ?");
    }

    public UUID one(String question) {
        return office.sql().sql(question).param(id).query(UUID.class).single();
    }

    /// How many rows of a table belong to it.
    public long count(String table) {
        return office.sql()
                .sql("select count(*) from %s where case_id = ?".formatted(table))
                .param(id)
                .query(Long.class)
                .single();
    }
}
