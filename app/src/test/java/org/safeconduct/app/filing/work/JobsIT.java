package org.safeconduct.app.filing.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.filing.manifest.CaseFolderReader;
import org.safeconduct.app.filing.plan.Plan;
import org.safeconduct.app.filing.plan.Plans;
import org.safeconduct.app.filing.plan.Signing;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.app.rules.Editions;
import org.safeconduct.app.rules.HouseLaw;
import org.safeconduct.app.rules.Lawbook;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;
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

    @Autowired
    private Office office;

    @Autowired
    private Editions editions;

    @Autowired
    private Lawbook lawbook;

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

    /// What blocks by a rule that is sure is only to be confirmed by one that is not.
    @Test
    void a_filing_is_checked_again_by_the_houses_law_when_it_changes() {
        var empty = Actor.as(
                nora.member(),
                () -> plans.find(caseId, plans.begin(caseId, plan.cover(), unsigned(), plan.respondents()))
                        .orElseThrow());
        var blocking = check(empty).stream()
                .filter(found -> found.rule().equals("SRV-03"))
                .findFirst()
                .orElseThrow();
        assertThat(blocking.level()).isEqualTo(Level.BLOCKS);
        var house = new HouseLaw(office, editions, lawbook);
        try {
            house.says(blocking.rule(), rule -> rule.replace("confidence: certain", "confidence: confirm"));
            assertThat(check(empty))
                    .contains(new Finding(Level.CONFIRM, blocking.rule(), blocking.place(), blocking.words()));
        } finally {
            house.forget();
        }
    }

    private Signing unsigned() {
        var its = plan.signing();
        return new Signing(
                its.name(),
                its.title(),
                its.organization(),
                its.address(),
                its.phone(),
                its.email(),
                its.eoirId(),
                its.bar(),
                its.proBono(),
                its.means(),
                its.served(),
                its.servedAt(),
                false,
                null);
    }

    /// As opening the filing does it: only where no check speaks of it as it is now.
    private List<Finding> check(Plan filing) {
        return Actor.as(nora.member(), () -> {
            work.keepChecked(filing);
            var job = jobs.findNewest(filing.id(), Job.Task.CHECK).orElseThrow();
            return jobs.findings(done(job.id()).id());
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
