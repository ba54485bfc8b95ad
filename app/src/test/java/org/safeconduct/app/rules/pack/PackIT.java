package org.safeconduct.app.rules.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.io.UnsupportedEncodingException;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.calendar.CaseWithDates;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.law.Rule;
import org.safeconduct.law.RuleFile;
import org.safeconduct.law.RuleText;
import org.safeconduct.law.Rulebook;
import org.safeconduct.law.pack.PackSigner;
import org.safeconduct.law.pack.RulePack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A publisher signs that briefs to the Board are due within 25 days instead of 20 (BIA-05).
@AppTest
class PackIT {
    private static final String NAME = "legal-aid.example/rules";

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    private PackSigner publisher;
    private CaseWithDates it;
    private Badge administrator;

    @BeforeEach
    void a_publisher_that_the_house_trusts() throws GeneralSecurityException {
        publisher = PackSigner.of(NAME, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        it = new CaseWithDates(pages, office);
        it.event("briefing-schedule", "2026-11-16");
        administrator = office.engage(Role.ADMINISTRATOR);
        assertThat(post(administrator, "/keys", "key", publisher.open().line())).hasStatus(HttpStatus.FOUND);
    }

    @AfterEach
    void nothing_of_it_stays() {
        office.sql().sql("delete from rule_edition").update();
        office.sql().sql("delete from rule_pack").update();
        office.sql().sql("delete from rule_key").update();
    }

    private static String pack(PackSigner signer, int number, List<Rule> rules) {
        return signer.sign(new RulePack(NAME, number, LocalDate.of(2026, 11, 22), rules));
    }

    private static List<Rule> rules(String days) {
        var text = RuleText.file(
                        Rulebook.packaged().versions("BIA-05").reversed().subList(0, 1))
                .replace("amount: 20", "amount: " + days);
        return ((RuleFile.Sound) RuleFile.read(text.getBytes(UTF_8))).rules();
    }

    private MvcTestResult post(Badge badge, String path, String... fields) {
        var request = pages.post().uri("/rule-packs" + path);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.with(as(badge)).exchange();
    }

    private MvcTestResult bring(String pack) {
        return pages.post()
                .uri("/rule-packs")
                .multipart()
                .file(new MockMultipartFile("file", "rules.signed", "text/plain", pack.getBytes(UTF_8)))
                .with(as(administrator))
                .exchange();
    }

    private MvcTestResult take(String pack) throws UnsupportedEncodingException {
        var shown = bring(pack);
        assertThat(shown).hasStatusOk();
        var agreed = Pattern.compile("name=\"agreed\" value=\"([^\"]+)\"")
                .matcher(shown.getResponse().getContentAsString());
        assertThat(agreed.find()).isTrue();
        return post(administrator, "/taking", "pack", pack, "agreed", agreed.group(1));
    }

    private long editions() {
        return office.sql()
                .sql("select count(*) from rule_edition")
                .query(Long.class)
                .single();
    }

    @Test
    void a_pack_is_shown_as_differences_first_and_nothing_of_it_is_kept() {
        assertThat(bring(pack(publisher, 7, rules("25"))))
                .hasStatusOk()
                .bodyText()
                .contains("Every byte is as " + NAME + " signed it", "BIA-05", ">20<", ">25<");
        assertThat(editions()).isZero();
    }

    @Test
    void it_is_taken_as_a_whole_and_counts_when_a_second_person_confirmed_it() throws UnsupportedEncodingException {
        assertThat(take(pack(publisher, 7, rules("25")))).hasStatus(HttpStatus.FOUND);
        assertThat(it.deadlines())
                .bodyText()
                .contains("datetime=\"2026-12-07\"")
                .doesNotContain("datetime=\"2026-12-11\"");
        var id = office.sql().sql("select id from rule_pack").query(UUID.class).single();
        assertThat(post(it.attorney(), "/" + id + "/confirmation")).hasStatus(HttpStatus.FOUND);
        assertThat(it.deadlines())
                .bodyText()
                .contains("datetime=\"2026-12-11\"", "own version 1 of BIA-05", administrator.name());
    }

    @Test
    void one_rule_of_it_is_not_confirmed_alone() throws UnsupportedEncodingException {
        take(pack(publisher, 7, rules("25")));
        var id = office.sql()
                .sql("select id from rule_edition")
                .query(UUID.class)
                .single();
        assertThat(pages.post()
                        .uri("/rules/BIA-05/editions/" + id + "/confirmation")
                        .with(as(it.attorney())))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void a_changed_byte_is_refused() {
        assertThat(bring(pack(publisher, 7, rules("25")).replace("amount: 25", "amount: 26")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This pack was changed after it was signed");
    }

    @Test
    void an_unknown_key_is_refused() throws GeneralSecurityException {
        var other = PackSigner.of(
                "somebody.example", KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        assertThat(bring(pack(other, 7, rules("25"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("signed by somebody.example, whose key this house does not trust");
    }

    @Test
    void an_older_pack_than_the_one_in_place_is_refused() throws UnsupportedEncodingException {
        take(pack(publisher, 7, rules("25")));
        assertThat(bring(pack(publisher, 6, rules("30"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This is pack 6 of " + NAME + "; this house already has pack 7.");
    }

    @Test
    void of_a_pack_with_one_rule_that_cannot_be_used_nothing_is_taken() {
        var unfit = ((RuleFile.Sound) RuleFile.read("""
                        format: safeconduct/rules/1
                        rules:
                          - {id: IN-20, title: T, words: W, citation: C, source: S, as-of: '2026', confidence: likely,
                             verified-on: 2026-11-22, value: {text: none}}
                        """.getBytes(UTF_8))).rules();
        assertThat(bring(pack(publisher, 7, List.of(rules("25").getFirst(), unfit.getFirst()))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nothing of this pack can be taken in", "IN-20");
        assertThat(editions()).isZero();
    }

    @Test
    void a_publisher_who_is_trusted_no_longer_brings_nothing_in() {
        var key = office.sql().sql("select id from rule_key").query(UUID.class).single();
        assertThat(post(administrator, "/keys/" + key + "/withdrawal")).hasStatus(HttpStatus.FOUND);
        assertThat(bring(pack(publisher, 7, rules("25")))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void a_mistyped_key_is_refused() {
        assertThat(post(administrator, "/keys", "key", publisher.open().line().replace("legal", "lega1")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This is no key of a publisher");
    }

    @Test
    void only_who_runs_the_house_brings_packs() {
        assertThat(post(it.attorney(), "/keys", "key", publisher.open().line())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(it.attorney(), "/taking", "pack", "x", "agreed", "x")).hasStatus(HttpStatus.FORBIDDEN);
    }
}
