package org.safeconduct.app.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.filing.plan.Cover;
import org.safeconduct.app.filing.plan.Plan;
import org.safeconduct.app.filing.plan.Respondent;
import org.safeconduct.app.filing.plan.Signing;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.packet.filing.ANumber;
import org.safeconduct.packet.filing.Custody;
import org.safeconduct.packet.filing.FilingKind;
import org.safeconduct.packet.filing.Proceeding;
import org.safeconduct.packet.filing.Service.Means;

/// Between a plan's cover, signing and respondents and the form that asks for them.
final class CoverForm {
    /// Rows for respondents: a family is rarely larger, and a further row appears when these are full.
    private static final int ROWS = 2;

    static final String[] FIELDS = {
        "title",
        "kind",
        "proceeding",
        "day",
        "marks",
        "family-0",
        "given-0",
        "middle-0",
        "own-0",
        "aNumber-0",
        "city",
        "state",
        "courtAddress",
        "judge",
        "hearingOn",
        "hearingAt",
        "hearingKind",
        "custody",
        "facility",
        "heldSince",
        "name",
        "role",
        "organization",
        "address",
        "phone",
        "email",
        "eoirId",
        "bar",
        "proBono",
        "means",
        "served",
        "servedAt",
        "signed",
        "signedOn",
        "motionPaper",
        "relief",
        "courtFindings",
    };

    private CoverForm() {}

    static Form show(Plan plan) {
        var fields = showSigning(showCover(plan.cover()), plan.signing());
        showRespondents(fields, plan.respondents());
        return fields.with(Form.VERSION, plan.version());
    }

    /// What is likely in a new filing: what the last one said, else what the case says.
    static Form suggest(CaseFile file, @Nullable Plan last, LocalDate today) {
        var fields = last == null ? suggest(file) : show(last);
        var where = file.whereabouts();
        return fields.with("title", "")
                .with("day", today)
                .with("custody", where.custody(), "filing.custody")
                .with("facility", where.facility())
                .with("heldSince", where.since());
    }

    private static Form suggest(CaseFile file) {
        var name = file.name().split(",\\s*", 2);
        var number = file.aNumber();
        return Answers.blank()
                .with("kind", FilingKind.EVIDENCE, "filing.filingkind")
                .with("proceeding", Proceeding.REMOVAL, "filing.proceeding")
                .with("family-0", name[0])
                .with("given-0", name.length > 1 ? name[1] : "")
                .with("own-0", file.nativeName())
                .with("aNumber-0", number);
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

    private static void showRespondents(Form fields, List<Respondent> people) {
        for (int row = 0; row < people.size(); row++) {
            var person = people.get(row);
            fields.with("given-" + row, person.given())
                    .with("middle-" + row, person.middle())
                    .with("family-" + row, person.family())
                    .with("own-" + row, person.own())
                    .with("aNumber-" + row, ANumber.of(person.aNumber()));
        }
    }

    /// How many rows for respondents the form shows: those that are filled, and room for one more.
    static int rows(Form form) {
        int filled = 0;
        while (form.isTicked("family-" + filled) || form.isTicked("given-" + filled)) {
            filled++;
        }
        return Math.max(ROWS, filled + 1);
    }

    static Cover readCover(Form form) {
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
                form.needed("city", Answers.LINE),
                form.needed("state", Answers.LINE),
                Answers.lines(form, "courtAddress"),
                form.text("judge", 200),
                hearing(form),
                new Cover.Held(
                        form.choice("custody", Custody.State.class, "filing.custody"),
                        form.text("facility", 200),
                        form.day("heldSince")),
                Answers.lines(form, "marks"),
                kind == FilingKind.MOTION ? motion(form) : null);
    }

    private static Cover.@Nullable Hearing hearing(Form form) {
        var on = form.day("hearingOn");
        var kind = form.text("hearingKind", 200);
        return on == null ? null : new Cover.Hearing(on, form.time("hearingAt"), kind == null ? "Individual" : kind);
    }

    private static Cover.Motion motion(Form form) {
        var paper = Answers.id(form, "motionPaper");
        if (paper == null) {
            form.refuse("motionPaper", "platform.form.needed");
        }
        return new Cover.Motion(paper, form.needed("relief", Answers.LINE), Answers.lines(form, "courtFindings"));
    }

    static Signing readSigning(Form form) {
        var means = Answers.one(form, Means.class, "means").orElse(null);
        return new Signing(
                form.needed("name", Answers.LINE),
                Answers.line(form, "role"),
                Answers.line(form, "organization"),
                Answers.lines(form, "address"),
                Answers.line(form, "phone"),
                Answers.line(form, "email"),
                Answers.line(form, "eoirId"),
                Answers.line(form, "bar"),
                form.isTicked("proBono"),
                means,
                means == null ? Answers.line(form, "served") : form.needed("served", Answers.LINE),
                Answers.lines(form, "servedAt"),
                form.isTicked("signed"),
                form.day("signedOn"));
    }

    static List<Respondent> readRespondents(Form form) {
        List<Respondent> people = new ArrayList<>();
        for (int row = 0; row == 0 || row < rows(form); row++) {
            if (row == 0 || form.isTicked("family-" + row) || form.isTicked("given-" + row)) {
                people.add(new Respondent(
                        form.needed("given-" + row, Answers.LINE),
                        form.text("middle-" + row, 200),
                        form.needed("family-" + row, Answers.LINE),
                        form.text("own-" + row, 200),
                        aNumber(form, "aNumber-" + row)));
            }
        }
        return people;
    }

    private static String aNumber(Form form, String name) {
        try {
            return ANumber.of(form.needed(name, Answers.LINE)).digits();
        } catch (IllegalArgumentException e) {
            form.refuse(name, "filing.fault.aNumber");
            return "";
        }
    }
}
