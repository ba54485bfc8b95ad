package org.safeconduct.app.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.casefile.ClientName;
import org.safeconduct.app.casefile.Opening;
import org.safeconduct.app.casefile.Stage;
import org.safeconduct.app.casefile.Whereabouts;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The case of a client whose custody is written down through its pages.
public final class CaseInCustody {
    private final MockMvcTester pages;
    private final Office office;
    private final Badge attorney;
    private final UUID id;

    public CaseInCustody(MockMvcTester pages, Office office, Cases cases) {
        this(pages, office, cases, office.engage(Role.ATTORNEY), "Mykola");
    }

    public CaseInCustody(MockMvcTester pages, Office office, Cases cases, Badge attorney, String given) {
        this.pages = pages;
        this.office = office;
        this.attorney = attorney;
        var name = new ClientName(given, null, "Horbenko", null, "A card");
        var opening = new Opening(name, null, Stage.INTAKE, LocalDate.of(2026, 11, 20), Whereabouts.NEVER_HELD);
        id = Actor.as(attorney.member(), () -> cases.open(opening));
    }

    public UUID id() {
        return id;
    }

    public Badge attorney() {
        return attorney;
    }

    public MvcTestResult post(String path, String... fields) {
        return post(path, map(fields));
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = pages.post().uri("/cases/" + id + path);
        fields.forEach(request::param);
        return request.with(as(attorney)).exchange();
    }

    /// Sends the same again with the agreement to what was shown to move.
    public MvcTestResult agree(String path, String... fields) {
        var agreed = agreed(post(path, fields));
        assertThat(agreed).as("what was shown to move").isPresent();
        return agree(path, map(fields), agreed.get());
    }

    private MvcTestResult agree(String path, Map<String, String> fields, String agreed) {
        var all = new LinkedHashMap<>(fields);
        all.put("agreed", agreed);
        return post(path, all);
    }

    private static Optional<String> agreed(MvcTestResult shown) {
        try {
            return Pattern.compile("name=\"agreed\" value=\"([^\"]+)\"")
                    .matcher(shown.getResponse().getContentAsString())
                    .results()
                    .map(found -> found.group(1))
                    .findFirst();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> map(String... fields) {
        var all = new LinkedHashMap<String, String>();
        for (int at = 0; at < fields.length; at += 2) {
            all.put(fields[at], fields[at + 1]);
        }
        return all;
    }

    public MvcTestResult get(String path) {
        return get(path, "en");
    }

    public MvcTestResult get(String path, String language) {
        return pages.get()
                .uri("/cases/" + id + path)
                .header("Accept-Language", language)
                .with(as(attorney))
                .exchange();
    }

    /// A stay at a place of our list; what is not said of it stays open, and whatever it moves is agreed to.
    public UUID stay(String listed, String began, String... more) {
        var fields = map(more);
        fields.put("listed", listed);
        fields.put("began", began);
        return keep(fields);
    }

    /// A stay in a jail that our list does not know.
    public UUID jail(String place, String began, String... more) {
        var fields = map(more);
        fields.putAll(Map.of(
                "place", place, "kind", "JAIL", "authority", "COUNTY", "zone", "America/Chicago", "began", began));
        return keep(fields);
    }

    private UUID keep(Map<String, String> fields) {
        fields.put("source", "Declaration, paragraph 4");
        var answer = post("/custody/stays", fields);
        var kept = agreed(answer)
                .map(agreed -> agree("/custody/stays", fields, agreed))
                .orElse(answer);
        assertThat(kept).hasStatus(HttpStatus.FOUND);
        return ids("custody_stay").getLast();
    }

    /// What stands in a table of the case, in the order in which it was written down.
    public List<UUID> ids(String table) {
        return office.sql()
                .sql("select id from %s where case_id = ? and withdrawn is null order by id".formatted(table))
                .param(id)
                .query(UUID.class)
                .list();
    }

    /// How often something of that kind stands in the journal of the case.
    public long journal(String act) {
        return office.sql()
                .sql("select count(*) from journal_entry where case_id = ? and act = ?")
                .params(id, act)
                .query(Long.class)
                .single();
    }
}
