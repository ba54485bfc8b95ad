package org.safeconduct.app.filing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.filing.plan.Cover;
import org.safeconduct.app.filing.plan.Plan;
import org.safeconduct.app.filing.plan.Respondent;
import org.safeconduct.app.filing.plan.Signing;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.packet.filing.Custody;
import org.safeconduct.packet.filing.FilingKind;
import org.safeconduct.packet.filing.Proceeding;
import org.safeconduct.packet.filing.Service.Means;

/// Between a plan's cover, signing and respondents and the form that asks for them.
public final class CoverForm {
    private CoverForm() {}

    static Form show(Plan plan) {
        return show(plan.cover(), plan.signing(), plan.respondents()).with(Form.VERSION, plan.version());
    }

    public static Form show(Cover cover, Signing signing, List<Respondent> respondents) {
        var fields = showSigning(showCover(cover), signing);
        Respondents.show(fields, respondents);
        return fields;
    }

    /// What is likely in a new filing: what the last one said, else what the case says.
    static Form suggest(CaseFile file, @Nullable Plan last, List<Person> people, LocalDate today) {
        var fields = last == null ? suggest(people) : show(last);
        var where = file.whereabouts();
        return fields.with("title", "")
                .with("day", today)
                .with("custody", where.custody(), "filing.custody")
                .with("facility", where.facility())
                .with("heldSince", where.since());
    }

    private static Form suggest(List<Person> people) {
        var fields = Answers.blank()
                .with("kind", FilingKind.EVIDENCE, "filing.filingkind")
                .with("proceeding", Proceeding.REMOVAL, "filing.proceeding");
        people.stream().filter(Person::client).forEach(client -> Respondents.put(fields, client));
        return fields;
    }

    private static Form showCover(Cover its) {
        var hearing = its.hearing();
        var motion = its.motion();
        return Answers.blank()
                .with("kind", its.kind(), "filing.filingkind")
                .with("title", its.title())
                .with("day", its.day())
                .with("proceeding", its.proceeding(), "filing.proceeding")
                .with("city", its.city())
                .with("state", its.state())
                .with("courtAddress", its.courtAddress())
                .with("judge", its.judge())
                .with("hearingOn", hearing == null ? null : hearing.on())
                .with("hearingAt", hearing == null ? null : hearing.at())
                .with("hearingKind", hearing == null ? null : hearing.kind())
                .with("custody", its.held().custody(), "filing.custody")
                .with("facility", its.held().facility())
                .with("heldSince", its.held().since())
                .with("marks", its.marks())
                .with("motionPaper", motion == null ? null : motion.paper())
                .with("relief", motion == null ? null : motion.relief())
                .with("courtFindings", motion == null ? null : motion.findings());
    }

    private static Form showSigning(Form fields, Signing its) {
        return fields.with("name", its.name())
                .with("role", its.title())
                .with("organization", its.organization())
                .with("address", its.address())
                .with("phone", its.phone())
                .with("email", its.email())
                .with("eoirId", its.eoirId())
                .with("bar", its.bar())
                .with("proBono", Answers.tick(its.proBono()))
                .with("means", its.means(), "filing.means")
                .with("served", its.served())
                .with("servedAt", its.servedAt())
                .with("signed", Answers.tick(its.isSigned()))
                .with("signedOn", its.signedOn());
    }

    public static Cover readCover(Form form) {
        var kind = form.choice("kind", FilingKind.class, "filing.filingkind");
        var day = form.day("day");
        if (day == null) {
            form.refuse("day", "platform.form.needed");
        }
        return new Cover(
                kind,
                form.needed("title", Answers.LINE),
                day == null ? LocalDate.EPOCH : day,
                form.choice("proceeding", Proceeding.class, "filing.proceeding"),
                form.needed("city", 100),
                form.needed("state", 100),
                Answers.open(form, "courtAddress", 1000),
                form.text("judge", 200),
                hearing(form),
                new Cover.Held(
                        form.choice("custody", Custody.State.class, "filing.custody"),
                        form.text("facility", 200),
                        form.day("heldSince")),
                Answers.open(form, "marks", 500),
                kind == FilingKind.MOTION ? motion(form) : null);
    }

    private static Cover.@Nullable Hearing hearing(Form form) {
        var on = form.day("hearingOn");
        var kind = form.text("hearingKind", 60);
        return on == null ? null : new Cover.Hearing(on, form.time("hearingAt"), kind == null ? "Individual" : kind);
    }

    private static Cover.Motion motion(Form form) {
        var paper = Answers.id(form, "motionPaper");
        if (paper == null) {
            form.refuse("motionPaper", "platform.form.needed");
        }
        return new Cover.Motion(paper, form.needed("relief", 1000), Answers.open(form, "courtFindings", Answers.TEXT));
    }

    public static Signing readSigning(Form form) {
        var means = Answers.one(form, Means.class, "means").orElse(null);
        return new Signing(
                form.needed("name", 200),
                Answers.open(form, "role", 200),
                Answers.open(form, "organization", 200),
                Answers.open(form, "address", 1000),
                Answers.open(form, "phone", 60),
                Answers.open(form, "email", 320),
                Answers.open(form, "eoirId", 60),
                Answers.open(form, "bar", 200),
                form.isTicked("proBono"),
                means,
                means == null ? Answers.open(form, "served", 500) : form.needed("served", Answers.LINE),
                Answers.open(form, "servedAt", 1000),
                form.isTicked("signed"),
                form.day("signedOn"));
    }
}
