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
import org.safeconduct.packet.filing.ANumber;
import org.safeconduct.packet.filing.Custody;
import org.safeconduct.packet.filing.FilingKind;
import org.safeconduct.packet.filing.Proceeding;
import org.safeconduct.packet.filing.Service.Means;

/// Between a plan's cover, signing and respondents and the form that asks for them.
final class CoverForm {
    /// Rows for respondents: a family is rarely larger, and a further row appears when these are full.
    private static final int ROWS = 2;

    private CoverForm() {}

    static Fields show(Plan plan) {
        var fields = showSigning(showCover(plan.cover()), plan.signing());
        showRespondents(fields, plan.respondents());
        return fields;
    }

    /// What is likely in a new filing: what the last one said, else what the case says.
    static Fields suggest(CaseFile file, @Nullable Plan last, LocalDate today) {
        var fields = last == null ? suggest(file) : show(last);
        var where = file.whereabouts();
        return fields.with("title", "")
                .with("day", today)
                .with("custody", where.custody())
                .with("facility", where.facility())
                .with("heldSince", where.since());
    }

    private static Fields suggest(CaseFile file) {
        var name = file.name().split(",\\s*", 2);
        var number = file.aNumber();
        return Fields.empty()
                .with("kind", FilingKind.EVIDENCE)
                .with("proceeding", Proceeding.REMOVAL)
                .with("family-0", name[0])
                .with("given-0", name.length > 1 ? name[1] : "")
                .with("own-0", file.nativeName())
                .with("aNumber-0", number);
    }

    private static Fields showCover(Cover its) {
        var hearing = its.hearing();
        var motion = its.motion();
        return Fields.empty()
                .with("kind", its.kind())
                .with("title", its.title())
                .with("day", its.day())
                .with("proceeding", its.proceeding())
                .with("city", its.city())
                .with("state", its.state())
                .with("courtAddress", its.courtAddress())
                .with("judge", its.judge())
                .with("hearingOn", hearing == null ? null : hearing.on())
                .with("hearingAt", hearing == null ? null : hearing.at())
                .with("hearingKind", hearing == null ? null : hearing.kind())
                .with("custody", its.held().custody())
                .with("facility", its.held().facility())
                .with("heldSince", its.held().since())
                .with("marks", its.marks())
                .with("motionPaper", motion == null ? null : motion.paper())
                .with("relief", motion == null ? null : motion.relief())
                .with("courtFindings", motion == null ? null : motion.findings());
    }

    private static Fields showSigning(Fields fields, Signing its) {
        return fields.with("name", its.name())
                .with("role", its.title())
                .with("organization", its.organization())
                .with("address", its.address())
                .with("phone", its.phone())
                .with("email", its.email())
                .with("eoirId", its.eoirId())
                .with("bar", its.bar())
                .with("proBono", its.proBono())
                .with("means", its.means())
                .with("served", its.served())
                .with("servedAt", its.servedAt())
                .with("signed", its.isSigned())
                .with("signedOn", its.signedOn());
    }

    private static void showRespondents(Fields fields, List<Respondent> people) {
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
    static int rows(Fields form) {
        int filled = 0;
        while (form.isTicked("family-" + filled) || form.isTicked("given-" + filled)) {
            filled++;
        }
        return Math.max(ROWS, filled + 1);
    }

    static Cover readCover(Fields form) {
        var kind = form.one(FilingKind.class, "kind").orElse(FilingKind.EVIDENCE);
        var day = form.day("day");
        if (day == null) {
            form.fault("day", "needed");
        }
        return new Cover(
                kind,
                form.needed("title"),
                day == null ? LocalDate.EPOCH : day,
                form.one(Proceeding.class, "proceeding").orElse(Proceeding.REMOVAL),
                form.needed("city"),
                form.needed("state"),
                form.text("courtAddress"),
                form.find("judge"),
                hearing(form),
                new Cover.Held(
                        form.one(Custody.State.class, "custody").orElse(Custody.State.NEVER_DETAINED),
                        form.find("facility"),
                        form.day("heldSince")),
                form.text("marks"),
                kind == FilingKind.MOTION ? motion(form) : null);
    }

    private static Cover.@Nullable Hearing hearing(Fields form) {
        var on = form.day("hearingOn");
        var kind = form.find("hearingKind");
        return on == null ? null : new Cover.Hearing(on, form.time("hearingAt"), kind == null ? "Individual" : kind);
    }

    private static Cover.Motion motion(Fields form) {
        var paper = form.id("motionPaper");
        if (paper == null) {
            form.fault("motionPaper", "needed");
        }
        return new Cover.Motion(paper, form.needed("relief"), form.text("courtFindings"));
    }

    static Signing readSigning(Fields form) {
        var means = form.one(Means.class, "means").orElse(null);
        return new Signing(
                form.needed("name"),
                form.text("role"),
                form.text("organization"),
                form.text("address"),
                form.text("phone"),
                form.text("email"),
                form.text("eoirId"),
                form.text("bar"),
                form.isTicked("proBono"),
                means,
                means == null ? form.text("served") : form.needed("served"),
                form.text("servedAt"),
                form.isTicked("signed"),
                form.day("signedOn"));
    }

    static List<Respondent> readRespondents(Fields form) {
        List<Respondent> people = new ArrayList<>();
        for (int row = 0; row == 0 || row < rows(form); row++) {
            if (row == 0 || form.isTicked("family-" + row) || form.isTicked("given-" + row)) {
                people.add(new Respondent(
                        form.needed("given-" + row),
                        form.find("middle-" + row),
                        form.needed("family-" + row),
                        form.find("own-" + row),
                        aNumber(form, "aNumber-" + row)));
            }
        }
        return people;
    }

    private static String aNumber(Fields form, String name) {
        try {
            return ANumber.of(form.needed(name)).digits();
        } catch (IllegalArgumentException e) {
            form.fault(name, "aNumber");
            return "";
        }
    }
}
