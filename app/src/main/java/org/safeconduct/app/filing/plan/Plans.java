package org.safeconduct.app.filing.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The filings that lie on the desks of cases.
@Repository
@Transactional
public class Plans {
    private static final String SELECT = """
            select f.*, s.name as signer, s.title as signer_title, s.organization, s.address, s.phone, s.email,
                s.eoir_id, s.bar, s.pro_bono, s.means, s.served, s.served_at, s.is_signed, s.signed_on
            from filing f join filing_signature s on s.filing_id = f.id where f.case_id = ?""";

    private final JdbcClient sql;
    private final Journal journal;
    private final Exhibits exhibits;

    Plans(JdbcClient sql, Journal journal, Exhibits exhibits) {
        this.sql = sql;
        this.journal = journal;
        this.exhibits = exhibits;
    }

    public UUID begin(UUID caseId, Cover cover, Signing signing, List<Respondent> respondents) {
        var id = sql.sql("""
                        insert into filing (case_id, kind, title, day, proceeding) values (?, ?, ?, ?, ?) returning id""")
                .params(caseId, cover.kind().name(), cover.title(), cover.day())
                .param(cover.proceeding().name())
                .query(UUID.class)
                .single();
        sql.sql("insert into filing_signature (filing_id, case_id) values (?, ?)")
                .params(id, caseId)
                .update();
        write(caseId, id, cover, signing, respondents);
        journal.enter(PlanAct.FILING_BEGUN, caseId, id);
        return id;
    }

    /// The newest first, without what stands behind their tabs.
    @Transactional(readOnly = true)
    public List<PlanRow> list(UUID caseId) {
        return sql.sql(SELECT + " order by f.id desc")
                .param(caseId)
                .query(PlanRow::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Plan> find(UUID caseId, UUID id) {
        return sql.sql(SELECT + " and f.id = ?")
                .params(caseId, id)
                .query(PlanRow::read)
                .optional()
                .map(row -> row.with(respondents(id), forms(id), exhibits.list(id)));
    }

    /// Changes cover, signing and respondents.
    ///
    /// @return false when somebody was quicker; then nothing is changed
    public boolean change(Plan plan, Cover cover, Signing signing, List<Respondent> respondents, int version) {
        int changed = sql.sql("update filing set version = version + 1 where case_id = ? and id = ? and version = ?")
                .params(plan.caseId(), plan.id(), version)
                .update();
        if (changed == 0) {
            return false;
        }
        write(plan.caseId(), plan.id(), cover, signing, respondents);
        journal.enter(PlanAct.FILING_CHANGED, plan.caseId(), plan.id());
        return true;
    }

    /// Sets the official forms and the facts that fill them.
    ///
    /// @param revision the one that the choice was made from
    /// @return false when somebody was quicker; then nothing is changed
    public boolean changeForms(UUID caseId, UUID id, List<FormWanted> forms, @Nullable String facts, long revision) {
        int changed = sql.sql("""
                        update filing set facts = ?, revision = revision + 1
                        where case_id = ? and id = ? and revision = ?""").param(facts).params(caseId, id, revision).update();
        if (changed == 0) {
            return false;
        }
        sql.sql("delete from filing_form where filing_id = ?").param(id).update();
        for (int place = 0; place < forms.size(); place++) {
            var form = forms.get(place);
            sql.sql("insert into filing_form (filing_id, case_id, place, form, filled) values (?, ?, ?, ?, ?)")
                    .params(id, caseId, place, form.form())
                    .param(form.filled())
                    .update();
        }
        journal.enter(PlanAct.FILING_CHANGED, caseId, id);
        return true;
    }

    private void write(UUID caseId, UUID id, Cover cover, Signing signing, List<Respondent> respondents) {
        writeCover(caseId, id, cover);
        writeSigning(id, signing);
        sql.sql("delete from filing_respondent where filing_id = ?").param(id).update();
        for (int place = 0; place < respondents.size(); place++) {
            var person = respondents.get(place);
            sql.sql("""
                            insert into filing_respondent (filing_id, case_id, place, given, middle, family, native, a_number)
                            values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(id, caseId, place, person.given())
                    .param(person.middle())
                    .param(person.family())
                    .param(person.own())
                    .param(person.aNumber())
                    .update();
        }
    }

    private void writeCover(UUID caseId, UUID id, Cover its) {
        var hearing = its.hearing();
        var motion = its.motion();
        sql.sql("""
                        update filing set kind = ?, title = ?, day = ?, proceeding = ?, city = ?, state = ?,
                            court_address = ?, judge = ?, hearing_on = ?, hearing_at = ?, hearing_kind = ?,
                            custody = ?, facility = ?, held_since = ?, marks = ?,
                            motion_paper = ?, relief = ?, court_findings = ?, revision = revision + 1
                        where case_id = ? and id = ?""")
                .params(
                        its.kind().name(),
                        its.title(),
                        its.day(),
                        its.proceeding().name())
                .params(its.city(), its.state(), its.courtAddress())
                .param(its.judge())
                .param(hearing == null ? null : hearing.on())
                .param(hearing == null ? null : hearing.at())
                .param(hearing == null ? null : hearing.kind())
                .param(its.held().custody().name())
                .param(its.held().facility())
                .param(its.held().since())
                .param(its.marks())
                .param(motion == null ? null : motion.paper())
                .param(motion == null ? null : motion.relief())
                .param(motion == null ? "" : motion.findings())
                .params(caseId, id)
                .update();
    }

    private void writeSigning(UUID id, Signing its) {
        var means = its.means();
        sql.sql("""
                        update filing_signature set name = ?, title = ?, organization = ?, address = ?, phone = ?, email = ?,
                            eoir_id = ?, bar = ?, pro_bono = ?, means = ?, served = ?, served_at = ?,
                            is_signed = ?, signed_on = ?
                        where filing_id = ?""")
                .params(its.name(), its.title(), its.organization(), its.address(), its.phone(), its.email())
                .params(its.eoirId(), its.bar(), its.proBono())
                .param(means == null ? null : means.name())
                .param(its.served())
                .param(its.servedAt())
                .param(its.isSigned())
                .param(its.signedOn())
                .param(id)
                .update();
    }

    private List<Respondent> respondents(UUID id) {
        return sql.sql("""
                        select given, middle, family, native as own, a_number from filing_respondent
                        where filing_id = ? order by place""").param(id).query(Respondent.class).list();
    }

    private List<FormWanted> forms(UUID id) {
        return sql.sql("select form, filled from filing_form where filing_id = ? order by place")
                .param(id)
                .query(FormWanted.class)
                .list();
    }
}
