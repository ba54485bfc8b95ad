package org.safeconduct.app.filing.manifest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.filing.manifest.PaperImport.Brought;
import org.safeconduct.app.filing.plan.Cover;
import org.safeconduct.app.filing.plan.FormWanted;
import org.safeconduct.app.filing.plan.Respondent;
import org.safeconduct.app.filing.plan.Signing;
import org.safeconduct.packet.filing.Filing;

/// A filing of the engine in the words of the desk.
record Translated(Brought papers) {
    Cover cover(Filing filing) {
        var hearing = filing.hearing();
        var custody = filing.custody();
        return new Cover(
                filing.kind(),
                filing.title(),
                filing.date(),
                filing.proceeding(),
                filing.court().city(),
                filing.court().state(),
                lines(filing.court().address()),
                filing.judge(),
                hearing == null ? null : new Cover.Hearing(hearing.date(), hearing.time(), hearing.kind()),
                new Cover.Held(custody.state(), custody.facility(), custody.since()),
                lines(filing.marks()),
                motion(filing));
    }

    private Cover.@Nullable Motion motion(Filing filing) {
        var motion = filing.motion();
        return motion == null
                ? null
                : new Cover.Motion(
                        papers.file(motion.paper(), filing.title()), motion.relief(), lines(motion.findings()));
    }

    List<FormWanted> forms(Filing filing) {
        return filing.forms().stream()
                .map(request -> new FormWanted(request.form(), papers.file(request.filled(), request.form())))
                .toList();
    }

    static List<Respondent> respondents(Filing filing) {
        return filing.respondents().stream()
                .map(person -> new Respondent(
                        person.name().given(),
                        person.name().middle(),
                        person.name().family(),
                        person.name().nativeScript(),
                        person.aNumber().digits()))
                .toList();
    }

    static Signing signing(Filing filing) {
        var who = filing.representative();
        var service = filing.service();
        return new Signing(
                who.name(),
                who.title(),
                text(who.organization()),
                lines(who.address()),
                who.phone(),
                who.email(),
                text(who.eoirId()),
                text(who.bar()),
                who.proBono(),
                service == null ? null : service.means(),
                service == null ? "" : service.on(),
                service == null ? "" : lines(service.address()),
                service != null && service.signature().signed(),
                service == null ? null : service.signature().date());
    }

    private static String text(@Nullable String known) {
        return known == null ? "" : known;
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
