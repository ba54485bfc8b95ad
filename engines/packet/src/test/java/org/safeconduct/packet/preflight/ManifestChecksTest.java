package org.safeconduct.packet.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;
import org.safeconduct.packet.filing.manifest.CaseFolders;

/// Checks that read the manifest: what is changed in the good example, and what is then said. `\n` breaks a line; a
/// field is taken away by the `#` of a remark.
class ManifestChecksTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            language: ru | language: en | CONFIRM | LANG-02 | is about a translation from 'ru'
            covers: [Internal passport of the respondent] | covers: [Birth record] | BLOCKS | LANG-03 | lists other documents, but not this one
            phone: (602) 555-0117 | # | BLOCKS | LANG-03 | lacks the translator's telephone
            phone: (602) 555-0117 | # | WARNS | LANG-04 | lacks the interpreter's telephone
            address: [18 Sample Street | # | BLOCKS | LANG-03 | lacks the translator's address
            signed: { by: Olena Marchenko, date: 2026-11-10 } | # | BLOCKS | LANG-01 | hasn't signed the certificate for 'Internal passport
            { by: Olena Marchenko, date: 2026-11-10 } | { by: Olena Marchenko } | WARNS | LANG-03 | is signed but not dated
            translator: &olena\\n              name: Olena Marchenko | file: facts.yaml\\n            translator: &olena\\n              name: O | - | - | -
            """)
    void about_translations(String from, String to, String level, String rule, String words) throws IOException {
        check(from, to, level, rule, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            signed: { by: Andrei Sokolov, date: 2026-11-12 } | # | BLOCKS | DOC-11 | 'Declaration of Andrei Sokolov' is not signed yet
            { by: Andrei Sokolov, date: 2026-11-12 } | { by: Andrei Sokolov } | WARNS | DOC-11 | is signed but not dated
            signed: { by: Olena Marchenko, date: 2026-11-12 } | # | BLOCKS | LANG-04 | The interpreter hasn't signed
            """)
    void about_declarations(String from, String to, String level, String rule, String words) throws IOException {
        check(from, to, level, rule, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            signed: { by: Dana Whitfield, date: 2026-11-23 } | # | BLOCKS | SRV-03 | The certificate of service is not signed yet
            { by: Dana Whitfield, date: 2026-11-23 } | { by: Dana Whitfield } | CONFIRM | SRV-05 | doesn't say on which day
            means: ecas | means: mail | CONFIRM | SRV-05 | needs the address it was sent to
            means: ecas | means: mail\\n  address: [1 Example Street] | - | - | -
            on: Office of the Principal Legal Advisor | on: Eloy Immigration Court | BLOCKS | SRV-04 | The court itself is named as served
            on: Office of the Principal Legal Advisor | on: Jane Roe | CONFIRM | SRV-04 | See that the opponent's counsel is served
            on: Office of the Principal Legal Advisor | on: Chief Counsel | - | - | -
            """)
    void about_service(String from, String to, String level, String rule, String words) throws IOException {
        check(from, to, level, rule, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: Respondent's Application for Asylum and Supporting Evidence | title: '' | BLOCKS | IN-18 | The filing has no title
            phone: (520) 555-0140 | # | CONFIRM | DOC-09 | lacks of the representative: telephone
            eoir-id: EOIR ID ZZ000000 | # | CONFIRM | DOC-09 | lacks of the representative: EOIR ID
            judge: Hon. Ruth Alvarado | # | CONFIRM | DOC-09 | doesn't name the judge
            , time: "08:30" | , time: | CONFIRM | DOC-09 | doesn't name the hour of the hearing
            judge: Hon. | \\x20 - {given: P, family: S, a-number: A241555013}\\njudge: Hon. | BLOCKS | IN-14 | Two respondents have the A-number A 241-555-013
            judge: Hon. | \\x20 - {given: P, family: S, a-number: A241555014}\\njudge: Hon. | - | - | -
            """)
    void about_the_cover(String from, String to, String level, String rule, String words) throws IOException {
        check(from, to, level, rule, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            facility: Eloy Detention Center | facility: | CONFIRM | DOC-10 | the place of detention is not named
            state: detained | state: never-detained | CONFIRM | DOC-10 | never detained, and yet names a place
            custody: { state: detained, | marks: [detained]\\ncustody: { state: released, | CONFIRM | DOC-10 | The cover would say DETAINED
            custody: { state: detained, | marks: [EMERGENCY]\\ncustody: { state: detained, | - | - | -
            """)
    void about_custody(String from, String to, String level, String rule, String words) throws IOException {
        check(from, to, level, rule, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            - title: Identity documents | - title: '' | BLOCKS | IN-18 | Exhibit 1 of the list has no title
            title: Declaration of Andrei Sokolov | title: '' | BLOCKS | IN-18 | This document has no title
            title: Declaration of Andrei Sokolov | title: Internal passport of the Respondent | WARNS | IN-18 | Another document is called
            kind: identity | kind: publication | CONFIRM | DOC-15 | lacks: web address, if it is from the internet.
            kind: identity | kind: publication\\n        url: https://example.org/report | - | - | -
            kind: identity | kind: conviction | CONFIRM | DOC-16 | file a certified copy
            kind: identity | kind: conviction\\n        certified: true | - | - | -
            """)
    void about_contents_and_documents(String from, String to, String level, String rule, String words)
            throws IOException {
        check(from, to, level, rule, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            - { form: I-589, facts: facts.yaml } | # | CONFIRM | DOC-06 | no form is listed
            - { form: I-589, facts: facts.yaml } | - { form: EOIR-28, facts: facts.yaml } | - | - | -
            proceeding: removal | proceeding: bond | CONFIRM | DOC-13 | Bond has its own record
            kind: application | kind: motion\\nmotion: {paper: facts.yaml, relief: Continue} | - | - | -
            limit: 25 MB | limit: 50 MB | CONFIRM | ECAS-05 | allows parts of 50.0 MB, more than the 25.0 MB
            limit: 25 MB | limit: 10 MB | - | - | -
            """)
    void about_what_belongs_to_a_filing(String from, String to, String level, String rule, String words)
            throws IOException {
        check(from, to, level, rule, words);
    }

    @Test
    void blocks_a_foreign_document_without_a_translation() throws IOException {
        check(
                "kind: declaration",
                "kind: declaration\\n        language: uk",
                "BLOCKS",
                "LANG-01",
                "in another language (uk)");
    }

    @Test
    void blocks_a_translation_without_a_certificate() throws IOException {
        var translated = "kind: declaration\\n        language: uk\\n        translation: { file: facts.yaml }";
        check("kind: declaration", translated, "BLOCKS", "LANG-01", "has no certificate by its translator");
    }

    @Test
    void blocks_a_certificate_whose_translator_nobody_names() throws IOException {
        var nameless = "kind: declaration\\n        language: uk\\n"
                + "        translation: { file: facts.yaml, certificate: { signed: { by: X, date: 2026-11-01 } } }";
        check("kind: declaration", nameless, "BLOCKS", "LANG-01", "its translator is not named");
    }

    @Test
    void blocks_an_english_declaration_that_nobody_interpreted() throws IOException {
        var english = "      - { file: facts.yaml, title: Wife's letter, made-without-english: true }\\n";
        check(
                "  - title: Declaration",
                english + "  - title: Declaration",
                "BLOCKS",
                "LANG-04",
                "certificate of interpretation");
    }

    @Test
    void blocks_a_filing_that_nobody_is_served_with() throws IOException {
        Inspected.assertFires(withoutService(""), Level.BLOCKS, "SRV-03", "There is no certificate of service");
    }

    @Test
    void asks_whether_a_joint_motion_does_without_service() throws IOException {
        var findings = withoutService("marks: [Joint Motion]\n");
        Inspected.assertFires(findings, Level.CONFIRM, "SRV-03", "A joint motion may do without");
    }

    @Test
    void asks_whether_a_court_at_a_place_of_detention_is_still_the_right_one() throws IOException {
        var there = "address: [Eloy Detention Center";
        check("address: [Eloy Immigration Court", there, "-", "-", "-");
        var released = Inspected.changed(
                folder, "address: [Eloy Immigration Court", there, "state: detained", "state: released");
        Inspected.assertFires(released, Level.CONFIRM, "ICPM-09", "Is this still the right court?");
    }

    @Test
    void asks_for_evidence_of_a_motion_without_exhibits() throws IOException {
        Inspected.assertFires(bare("motion"), Level.CONFIRM, "DOC-14", "The motion has no exhibit");
    }

    @Test
    void asks_what_a_filing_of_evidence_without_exhibits_files() throws IOException {
        Inspected.assertFires(bare("evidence"), Level.CONFIRM, "DOC-07", "has no exhibit");
    }

    /// The example cut off before its exhibits.
    private List<Finding> bare(String kind) throws IOException {
        var motion = kind.equals("motion") ? "motion: {paper: facts.yaml, relief: Continue}\n" : "";
        var example = CaseFolders.example();
        var exhibits = example.substring(example.indexOf("exhibits:"));
        return Inspected.changed(folder, exhibits, motion, "kind: application", "kind: " + kind);
    }

    private List<Finding> withoutService(String marks) throws IOException {
        var example = CaseFolders.example();
        var service = example.substring(example.indexOf("service:"), example.indexOf("forms:"));
        return Inspected.changed(folder, service, marks);
    }

    private void check(String from, String to, String level, String rule, String words) throws IOException {
        var findings = Inspected.changed(folder, lines(from), lines(to));
        if (level.equals("-")) {
            assertThat(findings).isEmpty();
        } else {
            Inspected.assertFires(findings, Level.valueOf(level), rule, words);
        }
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n").replace("\\x20", " ");
    }
}
