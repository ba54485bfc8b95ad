package org.safeconduct.app.filing.work;

import java.util.List;
import java.util.Objects;
import org.safeconduct.app.filing.plan.Plan;
import org.safeconduct.app.filing.plan.Plans;
import org.safeconduct.app.filing.work.Job.State;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Progress;
import org.safeconduct.packet.assembly.Order;
import org.safeconduct.packet.assembly.Outcome;
import org.springframework.stereotype.Component;

/// Checks and assembles filings.
@Component
class FilingWork {
    private final Jobs jobs;
    private final Plans plans;
    private final Workshop workshop;
    private final Bindery bindery;

    FilingWork(Jobs jobs, Plans plans, Workshop workshop, Bindery bindery) {
        this.jobs = jobs;
        this.plans = plans;
        this.workshop = workshop;
        this.bindery = bindery;
    }

    void check(Job job, Progress progress) {
        try (var bench = workshop.open(plan(job))) {
            end(job, State.DONE, bench.assembly().check(bench.folder(), progress));
        }
    }

    void assemble(Job job, Order.Purpose purpose, Progress progress) {
        var plan = plan(job);
        try (var bench = workshop.open(plan)) {
            var order = new Order(bench.folder(), bench.papers().target(), purpose, null);
            switch (bench.assembly().assemble(order, progress)) {
                case Outcome.Assembled assembled -> {
                    bindery.keep(plan, purpose, assembled);
                    end(job, State.DONE, assembled.findings());
                }
                case Outcome.Blocked(var findings) -> end(job, State.BLOCKED, findings);
                case Outcome.Unreadable(var findings) -> end(job, State.UNREADABLE, findings);
            }
        }
    }

    private Plan plan(Job job) {
        return plans.find(job.caseId(), Objects.requireNonNull(job.filingId())).orElseThrow();
    }

    private void end(Job job, State state, List<Finding> findings) {
        jobs.note(job, findings);
        jobs.end(job.id(), state, "");
    }
}
