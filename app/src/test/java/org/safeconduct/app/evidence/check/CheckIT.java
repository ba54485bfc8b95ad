package org.safeconduct.app.evidence.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.safeconduct.app.Office.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.evidence.archive.Archive;
import org.safeconduct.app.evidence.archive.Kept;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.ledger.Ledger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// All sealed files held against the ledger. Other tests damage files of their own on purpose, so none counts damages.
@AppTest
class CheckIT {
    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Archive archive;

    @Autowired
    private Checks checks;

    @Autowired
    private Inspector inspector;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Settings settings;

    private final Office office;
    private final Badge ada;
    private final Badge nora;
    private final UUID caseId;

    CheckIT(@Autowired Office office) {
        this.office = office;
        ada = office.engage(Role.ADMINISTRATOR);
        nora = office.engage(Role.ATTORNEY);
        caseId = office.team(nora);
    }

    @Test
    void a_file_that_was_altered_is_named_and_stands_in_the_custody_of_its_case() throws IOException {
        var kept = kept("He was beaten.");
        var place = place(kept);
        var bytes = Files.readAllBytes(place);
        bytes[bytes.length / 2] ^= 1;
        Files.write(place, bytes);
        assertThat(run()).satisfies(check -> assertThat(check.state()).isEqualTo(Check.State.DONE));
        assertThat(pages.get().uri("/sealed").with(as(ada)))
                .bodyText()
                .contains(name(kept).substring(0, 16), "altered", "Bring these files back");
        assertThat(ledger.listOf(caseId.toString()))
                .anySatisfy(entry -> assertThat(entry.event().kind()).isEqualTo(Event.Kind.DAMAGE_FOUND));
    }

    @Test
    void a_file_that_is_missing_is_named_and_a_whole_one_is_not() throws IOException {
        var missing = kept("A letter");
        var whole = kept("Another letter");
        Files.delete(place(missing));
        var damages = checks.damages(run().id(), 1000);
        assertThat(damages).extracting(Damage::object, Damage::kind).contains(tuple(name(missing), "MISSING"));
        assertThat(damages).extracting(Damage::object).doesNotContain(name(whole));
    }

    @Test
    void one_that_was_broken_off_goes_on_behind_the_last_file_it_noted() {
        kept("A letter");
        var id = begun();
        office.sql()
                .sql("update file_check set last = ? where id = ?")
                .params("f".repeat(64), id)
                .update();
        inspector.run(id);
        assertThat(checks.check(id).seen()).isZero();
        assertThat(checks.check(id).state()).isEqualTo(Check.State.DONE);
    }

    @Test
    void somebody_can_stop_it() {
        kept("A letter");
        kept("Another letter");
        var id = begun();
        checks.stop();
        inspector.run(id);
        assertThat(checks.check(id).state()).isEqualTo(Check.State.STOPPED);
        assertThat(checks.check(id).seen()).isOne();
    }

    @Test
    void only_one_goes_on_at_a_time() {
        var id = begun();
        assertThat(pages.post().uri("/sealed/checks").with(as(ada))).hasStatus(302);
        assertThat(checks.newest()).map(Check::id).contains(id);
        assertThat(pages.get().uri("/sealed").with(as(ada))).bodyText().contains("<progress", "Stop");
    }

    @Test
    void who_asked_for_it_is_in_the_journal() {
        over();
        assertThat(pages.post().uri("/sealed/checks").with(as(ada))).hasStatus(302);
        assertThat(office.sql()
                        .sql("select count(*) from journal_entry where actor = ? and act = 'FILES_CHECKED'")
                        .param(ada.member())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void whoever_does_not_run_the_house_sees_nothing_of_it() {
        assertThat(pages.get().uri("/sealed").with(as(nora))).hasStatus(403);
    }

    private Check run() {
        var id = begun();
        inspector.run(id);
        return checks.check(id);
    }

    /// Without the scheduler, so that nobody else does it at the same time.
    private UUID begun() {
        over();
        return office.sql()
                .sql("insert into file_check (by) values (?) returning id")
                .param(ada.member())
                .query(UUID.class)
                .single();
    }

    private void over() {
        office.sql()
                .sql("update file_check set state = 'STOPPED' where state in ('WAITING', 'RUNNING')")
                .update();
    }

    private Kept kept(String words) {
        var content = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
        return Actor.as(nora.member(), () -> archive.keep(caseId, Map.of("name", words), content));
    }

    private static String name(Kept kept) {
        return kept.receipt().object().hex();
    }

    private Path place(Kept kept) {
        return settings.data()
                .resolve("vault/objects")
                .resolve(name(kept).substring(0, 2))
                .resolve(name(kept));
    }
}
