package org.safeconduct.app.filing.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Instant;
import java.util.UUID;
import org.safeconduct.app.filing.plan.Plan;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.rules.Lawbook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a member asks for longer work. It begins once the transaction that asked for it is through.
@Component
@Transactional
public class Work {
    /// A person waits for a filing; documents are read while they think.
    private static final int SOON = 10;

    private static final int LATER = 0;

    private final Jobs jobs;
    private final Contents contents;
    private final Lawbook lawbook;
    private final Scheduler scheduler;
    private final OneTimeTask<Void> task;

    Work(Jobs jobs, Contents contents, Lawbook lawbook, Scheduler scheduler, OneTimeTask<Void> errands) {
        this.jobs = jobs;
        this.contents = contents;
        this.lawbook = lawbook;
        this.scheduler = scheduler;
        this.task = errands;
    }

    /// Has a document read ahead of its filing.
    public void read(UUID caseId, UUID document) {
        schedule(jobs.addForDocument(caseId, document), LATER);
    }

    /// Has a filing checked or assembled; nothing is assembled of what is kept back.
    public UUID order(Job.Task what, Plan plan) {
        if (what != Job.Task.CHECK) {
            contents.ask(plan);
        }
        var job = jobs.addForFiling(plan.caseId(), what, plan.id(), plan.revision(), lawbook.mark());
        schedule(job, SOON);
        return job;
    }

    /// Has the filing checked unless that was done, or is being done, since the last change.
    public void keepChecked(Plan plan) {
        var last = jobs.findNewest(plan.id(), Job.Task.values());
        if (last.isEmpty() || (last.get().isOver() && isOutdated(last.get(), plan))) {
            order(Job.Task.CHECK, plan);
        }
    }

    private boolean isOutdated(Job last, Plan plan) {
        boolean tried = last.task() == Job.Task.CHECK && isOfNow(last, plan);
        return !tried
                && jobs.findLastAnswer(plan.id())
                        .filter(answer -> isOfNow(answer, plan))
                        .isEmpty();
    }

    /// Whether a job speaks of the filing as it is, by the law of the house as it is.
    public boolean isOfNow(Job job, Plan plan) {
        return jobs.isOf(job.id(), plan.revision(), lawbook.mark());
    }

    private void schedule(UUID job, int priority) {
        var member = Actor.current().orElseThrow();
        var instance = task.instanceBuilder(new Errand(job, member).toString())
                .priority(priority)
                .build();
        // At once; whose clock says so makes no difference.
        scheduler.schedule(instance, Instant.EPOCH);
    }
}
