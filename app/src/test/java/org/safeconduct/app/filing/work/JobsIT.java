package org.safeconduct.app.filing.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.filing.manifest.CaseFolderReader;
import org.safeconduct.app.filing.plan.Plan;
import org.safeconduct.app.filing.plan.Plans;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// Jobs that are stopped, and jobs of others.
@AppTest
class JobsIT {
    @Autowired
    private Work work;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Plans plans;

    private final Badge nora;
    private final UUID caseId;
    private final Plan plan;

    JobsIT(@Autowired Office office, @Autowired CaseFolderReader reader, @Autowired Plans plans) {
        nora = office.engage(Role.ATTORNEY);
        caseId = office.team(nora);
        plan = Actor.as(
                nora.member(),
                () -> plans.find(caseId, reader.read(caseId, Path.of("..", "samples", "eloy")))
                        .orElseThrow());
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
