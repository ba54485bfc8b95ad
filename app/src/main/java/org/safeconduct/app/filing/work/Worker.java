package org.safeconduct.app.filing.work;

import java.util.concurrent.CancellationException;
import org.safeconduct.app.evidence.archive.NotWhole;
import org.safeconduct.app.filing.work.Job.State;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.rules.Lawbook;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.assembly.Order.Purpose;
import org.springframework.stereotype.Component;

/// Does the jobs, each in the name of the member who asked for it.
///
/// A job that is done twice, because the program was killed in between, does no harm: what it makes is kept by content.
@Component
class Worker {
    private final Jobs jobs;
    private final DocumentWork documents;
    private final FilingWork filings;
    private final Lawbook lawbook;

    Worker(Jobs jobs, DocumentWork documents, FilingWork filings, Lawbook lawbook) {
        this.jobs = jobs;
        this.documents = documents;
        this.filings = filings;
        this.lawbook = lawbook;
    }

    void run(Errand errand) {
        Actor.as(errand.member(), () -> {
            if (jobs.begin(errand.job(), lawbook.mark())) {
                jobs.find(errand.job()).ifPresent(job -> run(job, new Reporter(jobs, errand)));
            }
            return errand;
        });
    }

    private void run(Job job, Reporter reporter) {
        try {
            switch (job.task()) {
                case READ -> documents.read(job, reporter);
                case CHECK -> filings.check(job, reporter);
                case DRAFT -> filings.assemble(job, Purpose.DRAFT, reporter);
                case ASSEMBLE -> filings.assemble(job, Purpose.FILING, reporter);
            }
        } catch (CancellationException e) {
            jobs.end(job.id(), State.CANCELLED, "");
        } catch (PacketException | NotWhole e) {
            jobs.end(job.id(), State.FAILED, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            jobs.end(job.id(), State.FAILED, "");
            throw e;
        }
    }
}
