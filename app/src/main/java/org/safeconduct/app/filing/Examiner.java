package org.safeconduct.app.filing;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.filing.document.Document;
import org.safeconduct.app.filing.document.Documents;
import org.safeconduct.app.filing.manifest.CaseFolders;
import org.safeconduct.app.filing.plan.Plan;
import org.safeconduct.app.filing.work.Job;
import org.safeconduct.app.filing.work.Jobs;
import org.safeconduct.app.filing.work.Work;
import org.safeconduct.app.rules.Lawbook;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Rulebook;
import org.safeconduct.packet.Finding;
import org.springframework.stereotype.Component;

/// Keeps filings checked and tells what was found.
@Component
class Examiner {
    private final Jobs jobs;
    private final Work work;
    private final Documents documents;
    private final Lawbook lawbook;

    Examiner(Jobs jobs, Work work, Documents documents, Lawbook lawbook) {
        this.jobs = jobs;
        this.work = work;
        this.documents = documents;
        this.lawbook = lawbook;
    }

    /// What was found last. When the filing has changed since, it is checked again meanwhile.
    Examination examine(Plan plan) {
        work.keepChecked(plan);
        var newest = jobs.findNewest(plan.id(), Job.Task.values());
        var answer = jobs.findLastAnswer(plan.id());
        return new Examination(
                newest.filter(job -> !job.isOver()).orElse(null),
                newest.filter(Job::isOver).filter(Examiner::isTold).orElse(null),
                answer.filter(job -> work.isOfNow(job, plan)).isPresent(),
                answer.map(job -> remarks(plan, jobs.findings(job.id()))).orElse(List.of()));
    }

    /// A check that went well needs no words.
    private static boolean isTold(Job job) {
        return job.task() != Job.Task.CHECK || job.state() == Job.State.FAILED;
    }

    private List<Examination.Remark> remarks(Plan plan, List<Finding> findings) {
        var byPath = documents.list(plan.caseId()).stream().collect(toMap(CaseFolders::path, Document::id));
        var rules = lawbook.book();
        return findings.stream()
                .map(finding -> remark(plan, finding, byPath, rules))
                .toList();
    }

    private static Examination.Remark remark(Plan plan, Finding finding, Map<String, UUID> byPath, Rulebook rules) {
        var place = finding.place();
        var document = place == null ? null : byPath.get(place.document());
        return new Examination.Remark(
                finding.level(),
                finding.rule(),
                rules.find(finding.rule(), plan.cover().day())
                        .map(Examiner::authority)
                        .orElse(null),
                document,
                document == null || place == null ? 0 : place.page(),
                finding.words());
    }

    private static Examination.Authority authority(Rule rule) {
        return new Examination.Authority(rule.title(), rule.citation(), rule.asOf(), rule.needsConfirming());
    }
}
