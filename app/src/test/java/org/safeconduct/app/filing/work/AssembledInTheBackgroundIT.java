package org.safeconduct.app.filing.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.filing.file.Archive;
import org.safeconduct.app.filing.manifest.CaseFolderReader;
import org.safeconduct.app.filing.plan.Plan;
import org.safeconduct.app.filing.plan.Plans;
import org.safeconduct.app.filing.version.Versions;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// The first sample, from a case folder to a filing that is kept.
@AppTest
class AssembledInTheBackgroundIT {
    @Autowired
    private Work work;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Versions versions;

    @Autowired
    private Plans plans;

    @Autowired
    private Archive archive;

    private final Badge nora;
    private final UUID caseId;
    private final Plan plan;

    AssembledInTheBackgroundIT(@Autowired Office office, @Autowired CaseFolderReader reader, @Autowired Plans plans) {
        nora = office.engage(Role.ATTORNEY);
        caseId = office.team(nora);
        plan = Actor.as(
                nora.member(),
                () -> plans.find(caseId, reader.read(caseId, Path.of("..", "samples", "eloy")))
                        .orElseThrow());
    }

    @Test
    void the_first_sample_becomes_a_version_that_is_kept() throws Exception {
        var job = done(Actor.as(nora.member(), () -> work.order(Job.Task.ASSEMBLE, plan)));
        assertThat(job.state()).isEqualTo(Job.State.DONE);

        var version =
                Actor.as(nora.member(), () -> versions.list(caseId, plan.id())).getFirst();
        assertThat(version.volumes()).singleElement().satisfies(volume -> {
            assertThat(volume.name())
                    .isEqualTo("2026-11-23 Respondent's Application for Asylum, Withholding of Removal.pdf");
            try (var pdf = Loader.loadPDF(archive.path(volume.sha256()).toFile())) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(version.pages()).isGreaterThan(80);
            }
        });
        assertThat(Actor.as(nora.member(), () -> jobs.findings(job.id()))).isNotEmpty();
    }

    @Test
    void a_check_that_nobody_began_stops_at_once() {
        var id = Actor.as(nora.member(), () -> {
            var asked = work.order(Job.Task.CHECK, plan);
            jobs.stop(caseId, asked);
            return asked;
        });
        assertThat(done(id).state()).isEqualTo(Job.State.CANCELLED);
    }

    @Test
    void another_member_sees_neither_job_nor_version() {
        var id = Actor.as(nora.member(), () -> work.order(Job.Task.CHECK, plan));
        Actor.as(UUID.randomUUID(), () -> {
            assertThat(jobs.find(id)).isEmpty();
            assertThat(plans.find(caseId, plan.id())).isEmpty();
            return id;
        });
    }

    private Job done(UUID id) {
        var late = Instant.now().plus(Duration.ofMinutes(8));
        while (Instant.now().isBefore(late)) {
            var job = Actor.as(nora.member(), () -> jobs.find(id)).orElseThrow();
            if (job.isOver()) {
                return job;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("The job never ended.");
    }
}
