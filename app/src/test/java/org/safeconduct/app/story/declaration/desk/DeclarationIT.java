package org.safeconduct.app.story.declaration.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.app.story.CaseWithStory;
import org.safeconduct.app.story.StoryAct;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AppTest
class DeclarationIT {
    private static final String SEIZED = "Two men seized me in March 2022.";
    private static final String FREED = "They let me go in April 2022.";

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    @Autowired
    private Cases cases;

    private CaseWithStory it;

    @BeforeEach
    void tell() {
        it = told();
    }

    /// The case of somebody who has told of two events.
    private CaseWithStory told() {
        var one = new CaseWithStory(pages, office, cases);
        one.account("FEAR_INTERVIEW", "2026-03-05", FREED + " " + SEIZED);
        one.statement(FREED, "release", "when", "in April 2022");
        one.statement(SEIZED, "arrest", "when", "in March 2022");
        return one;
    }

    private static UUID drafted(CaseWithStory one) {
        var ids = one.ids("story_statement");
        var answer = one.post(
                "/declarations",
                "speaker",
                one.client().toString(),
                "language",
                "ru",
                "s-" + ids.getFirst(),
                "on",
                "s-" + ids.getLast(),
                "on");
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return one.last("story_declaration");
    }

    private byte[] word(CaseWithStory one, UUID id) {
        return one.get("/declarations/" + id + "/docx").getResponse().getContentAsByteArray();
    }

    private static byte[] edited(byte[] file, String before, String after) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var words = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals("word/document.xml")
                                ? new String(words, StandardCharsets.UTF_8)
                                        .replace(before, after)
                                        .getBytes(StandardCharsets.UTF_8)
                                : words);
            }
        }
        return bytes.toByteArray();
    }

    private MvcTestResult bring(UUID id, String name, byte[] file) {
        return it.send("/declarations/" + id + "/returns", name, file);
    }

    private long drafts() {
        return it.ids("story_draft").size();
    }

    @Test
    void a_case_without_declarations_says_how_to_begin() {
        assertThat(it.get("/declarations")).hasStatusOk().bodyText().contains("No declaration has been drafted");
        assertThat(it.get("")).bodyText().contains("/story/declarations");
    }

    @Test
    void statements_are_ticked_and_drafted_in_the_order_of_events_each_tied_to_its_passage() {
        assertThat(it.get("/declarations/new")).hasStatusOk().bodyText().contains(SEIZED, "checked");
        var page = it.get("/declarations/" + drafted(it));
        assertThat(page).hasStatusOk().bodyText().contains("28 U.S.C. 1746(2)", "Fear interview", "to be translated");
        assertThat(page).bodyText().containsSubsequence(SEIZED, FREED);
        assertThat(it.journal(StoryAct.STORY_DECLARATION_BEGUN)).isOne();
    }

    @Test
    void a_declaration_of_nothing_is_none() {
        assertThat(it.post("/declarations", "speaker", it.client().toString(), "language", "ru"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("at least one paragraph");
    }

    @Test
    void a_point_that_is_moved_and_written_over_keeps_what_it_rests_on() {
        var id = drafted(it);
        var sheet = it.get("/declarations/" + id + "/edit");
        var first = CaseWithStory.hidden(sheet, "key-0");
        var second = CaseWithStory.hidden(sheet, "key-1");
        var moved = it.post(
                "/declarations/" + id,
                "version",
                "1",
                "key-0",
                first,
                "english-0",
                "He seized me.",
                "key-1",
                second,
                "english-1",
                FREED,
                "do",
                "down-0");
        assertThat(moved).hasStatusOk().bodyText().containsSubsequence(FREED, "He seized me.");
        assertThat(drafts()).isOne();
        assertThat(it.post(
                        "/declarations/" + id,
                        "version",
                        "1",
                        "key-0",
                        second,
                        "english-0",
                        FREED,
                        "key-1",
                        first,
                        "english-1",
                        "He seized me."))
                .hasStatus(HttpStatus.FOUND);
        assertThat(it.get("/declarations/" + id)).bodyText().containsSubsequence("He seized me.", "<q><bdi>" + SEIZED);
        assertThat(it.get("/declarations/" + id + "?draft=1")).bodyText().contains("This is an earlier draft", SEIZED);
    }

    @Test
    void whoever_writes_over_after_somebody_else_sees_both() {
        var id = drafted(it);
        it.post("/declarations/" + id, "version", "1", "english-0", "Theirs.");
        assertThat(it.post("/declarations/" + id, "version", "1", "english-0", "Mine."))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Theirs.", "Mine.", "name=\"version\" value=\"2\"");
        assertThat(drafts()).isEqualTo(2);
    }

    @Test
    void a_word_file_comes_back_with_its_changes_and_only_what_was_accepted_is_taken_over() throws IOException {
        var id = drafted(it);
        var file = edited(edited(word(it, id), "Two men", "Three masked men"), "in April", "in May");
        var came = bring(id, "C:\\mine\\declaration-1.docx", file);
        assertThat(came).hasStatus(HttpStatus.FOUND);
        var path = "/declarations/" + id + "/returns/" + it.last("story_return");
        assertThat(it.get(path))
                .bodyText()
                .contains(
                        "<del>Two</del><ins>Three masked</ins>",
                        "<del>April</del><ins>May</ins>",
                        "declaration-1.docx");
        assertThat(it.post(path, "version", "1", "c-1", "yes"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say yes or no");
        assertThat(drafts()).isOne();
        assertThat(it.post(path, "version", "1", "c-1", "yes", "c-2", "no")).hasStatus(HttpStatus.FOUND);
        assertThat(it.get("/declarations/" + id))
                .bodyText()
                .contains("Three masked men seized me", FREED, "<q><bdi>" + SEIZED, "declaration-1.docx");
        assertThat(it.get(path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void differences_are_looked_at_again_when_another_draft_has_come_meanwhile() throws IOException {
        var id = drafted(it);
        bring(id, "back.docx", edited(word(it, id), "Two men", "Three men"));
        var path = "/declarations/" + id + "/returns/" + it.last("story_return");
        it.post("/declarations/" + id, "version", "1", "english-0", "Another.");
        assertThat(it.post(path, "version", "1", "do", "all"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Another draft has been kept meanwhile");
        assertThat(drafts()).isEqualTo(2);
    }

    @Test
    void a_file_in_which_nothing_is_as_it_was_changes_nothing_until_somebody_says_so() throws IOException {
        var id = drafted(it);
        var file = edited(edited(word(it, id), SEIZED, "Lorem ipsum."), FREED, "Dolor sit amet.");
        bring(id, "back.docx", file);
        var path = "/declarations/" + id + "/returns/" + it.last("story_return");
        assertThat(it.get(path)).bodyText().contains("Is it the right file?");
        assertThat(it.post(path, "version", "1", "do", "none")).hasStatus(HttpStatus.FOUND);
        assertThat(drafts()).isOne();
    }

    @Test
    void a_file_without_its_penalty_of_perjury_is_told() throws IOException {
        var id = drafted(it);
        bring(id, "back.docx", edited(word(it, id), "under penalty of perjury", "honestly"));
        assertThat(it.get("/declarations/" + id + "/returns/" + it.last("story_return")))
                .bodyText()
                .contains(
                        "otherwise than the law words it",
                        "<del>under penalty of perjury</del><ins>honestly</ins>",
                        "DCL-03");
    }

    @Test
    void names_on_it_are_changed_until_it_is_signed() {
        var id = drafted(it);
        var path = "/declarations/" + id + "/names";
        assertThat(it.get(path)).hasStatusOk().bodyText().contains("Name in the declaration");
        assertThat(it.post(path, "version", "0", "signsAs", "Andrei V. Sokolov", "interpreter", "Irina"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(it.get("/declarations/" + id)).bodyText().contains("Andrei V. Sokolov", "Irina");
        assertThat(it.post(path, "version", "0", "signsAs", "", "interpreter", "Olha"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Andrei V. Sokolov", "Olha");
        assertThat(it.journal(StoryAct.STORY_DECLARATION_NAMES_CHANGED)).isOne();
        sign(id, "2026-11-20");
        assertThat(it.post(path, "version", "1", "signsAs", "Nobody"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("can’t be changed any more", "Andrei V. Sokolov");
    }

    private MvcTestResult sign(UUID id, String day, String... more) {
        var fields = new java.util.ArrayList<>(
                java.util.List.of("version", "1", "day", day, "readBack", "READ", "source", "Binder 2"));
        fields.addAll(java.util.List.of(more));
        return it.post("/declarations/" + id + "/signature", fields.toArray(String[]::new));
    }

    @Test
    void once_signed_it_is_a_telling_with_which_later_ones_are_compared() {
        var id = drafted(it);
        assertThat(it.get("/declarations/" + id + "/signature"))
                .hasStatusOk()
                .bodyText()
                .contains("Day of the signature");
        assertThat(sign(id, "2027-11-20"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"day-error\"");
        assertThat(sign(id, "2026-11-20")).hasStatus(HttpStatus.FOUND);
        assertThat(it.get("/declarations/" + id))
                .bodyText()
                .contains("Draft 1 was signed on Nov 20, 2026", "/story/accounts/")
                .doesNotContain("/edit\"");
        var account = "/accounts/" + it.last("story_account");
        assertThat(it.get(account)).bodyText().contains("Declaration", SEIZED, FREED, "Binder 2");
        assertThat(it.ids("story_statement"))
                .as("what was marked is marked in it too")
                .hasSize(4);
        it.account("INTERVIEW", "2026-11-22", "I was seized in May 2019.");
        it.statement("I was seized in May 2019.", "arrest", "when", "in May 2019");
        it.post("/accounts/" + it.ids("story_account").getFirst() + "/withdrawal");
        assertThat(it.get("/contradictions")).bodyText().contains("When: arrest", "Declaration, Nov 20, 2026");
        assertThat(it.post("/declarations/" + id, "version", "1", "english-0", "Other words."))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(drafts()).isOne();
    }

    @Test
    void a_second_signed_declaration_is_the_next_telling_of_the_first_and_says_why() {
        sign(drafted(it), "2026-11-20");
        var second = drafted(it);
        assertThat(sign(second, "2026-11-22"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"why-error\"");
        assertThat(sign(second, "2026-11-22", "why", "A date was corrected")).hasStatus(HttpStatus.FOUND);
        assertThat(it.ids("story_account")).hasSize(2);
        assertThat(it.get("/accounts/" + it.last("story_account"))).bodyText().contains("A date was corrected");
        assertThat(it.get("/declarations/" + second)).bodyText().contains("telling 2");
    }

    @Test
    void the_declaration_of_another_case_is_refused_and_nothing_of_it_is_said_or_kept() {
        var other = told();
        var file = word(other, drafted(other));
        var id = drafted(it);
        assertThat(bring(id, "other.docx", file))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("written from another declaration")
                .doesNotContain(other.id().toString());
        assertThat(it.ids("story_return")).isEmpty();
        assertThat(other.get("/declarations/" + id)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void what_is_no_word_file_is_refused_with_a_sentence_and_nothing_is_kept() {
        var id = drafted(it);
        assertThat(bring(id, "story.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This is not a Word file");
        assertThat(it.ids("story_return")).isEmpty();
    }

    @Test
    void a_statement_that_is_not_in_it_yet_becomes_a_paragraph_or_supports_one() {
        var id = drafted(it);
        it.account("FORM", "2026-04-01", "I was arrested in March 2022.");
        var statement = it.statement("I was arrested in March 2022.", "arrest", "when", "in March 2022");
        assertThat(it.get("/declarations/" + id)).bodyText().contains("One statement is not in it yet");
        assertThat(it.post("/declarations/" + id + "/points", "statement", statement.toString(), "point", ""))
                .hasStatus(HttpStatus.FOUND);
        assertThat(it.get("/declarations/" + id)).bodyText().contains("3.").doesNotContain("not in it yet");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"INTERPRETER", "SOCIAL_WORKER"})
    void who_may_read_the_story_reads_it_and_takes_nothing_along(Role role) {
        var id = drafted(it);
        var colleague = it.colleague(role);
        assertThat(it.get("/declarations/" + id, colleague)).hasStatusOk();
        if (role == Role.INTERPRETER) {
            assertThat(it.get("/declarations/" + id + "/docx", colleague)).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void what_is_taken_back_leaves_the_pages() {
        var id = drafted(it);
        assertThat(it.post("/declarations/" + id + "/withdrawal")).hasStatus(HttpStatus.FOUND);
        assertThat(it.get("/declarations/" + id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(it.ids("story_draft")).isNotEmpty();
    }
}
