package org.safeconduct.packet.typeset;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.filing.ANumber;
import org.safeconduct.packet.filing.Court;
import org.safeconduct.packet.filing.Custody;
import org.safeconduct.packet.filing.Document;
import org.safeconduct.packet.filing.DocumentKind;
import org.safeconduct.packet.filing.Exhibit;
import org.safeconduct.packet.filing.Filing;
import org.safeconduct.packet.filing.FilingKind;
import org.safeconduct.packet.filing.FormRequest;
import org.safeconduct.packet.filing.Hearing;
import org.safeconduct.packet.filing.Interpretation;
import org.safeconduct.packet.filing.Motion;
import org.safeconduct.packet.filing.PersonName;
import org.safeconduct.packet.filing.Proceeding;
import org.safeconduct.packet.filing.Representative;
import org.safeconduct.packet.filing.Respondent;
import org.safeconduct.packet.filing.Service;
import org.safeconduct.packet.filing.Signature;
import org.safeconduct.packet.filing.Translation;
import org.safeconduct.packet.filing.Translator;

/// The invented people and papers that these tests print.
final class Cast {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final Translator IRINA =
            new Translator("Irina Petrova", List.of("77 Mesquite Lane", "Tucson, Arizona 85701"), "(520) 555-0188");

    private Cast() {}

    static Respondent andrei() {
        return new Respondent(
                new PersonName("Andrei", "Viktorovich", "Sokolov", "Соколов Андрей Викторович"),
                ANumber.of("A 241-555-013"));
    }

    static Respondent mykola() {
        return new Respondent(
                new PersonName("Mykola", "Ivanovych", "Horbenko", "Горбенко Микола Іванович"),
                ANumber.of("A 241-555-027"));
    }

    static Respondent giorgi() {
        return named("Giorgi", "Kvaratskhelia-Abashidze", "გიორგი კვარაცხელია-აბაშიძე", 101);
    }

    static Respondent reza() {
        return named("Mohammad Reza", "Hosseinzadeh Khorasani", "محمد رضا حسین‌زاده خراسانی", 102);
    }

    static Respondent maria() {
        return named(
                "María Guadalupe Concepción", "Hernández Quiroz de la Santísima Trinidad y del Rosario", null, 103);
    }

    /// The five above and, up to a number, members of one family.
    static List<Respondent> group(int size) {
        return Stream.concat(
                        Stream.of(andrei(), mykola(), giorgi(), reza(), maria()),
                        IntStream.range(5, size)
                                .mapToObj(i -> named("Child" + i, "Horbenko", i % 2 == 0 ? null : "Горбенко", 200 + i)))
                .toList();
    }

    static Respondent named(String given, String family, @Nullable String nativeName, int number) {
        return new Respondent(
                new PersonName(given, null, family, nativeName), new ANumber("241555%03d".formatted(number)));
    }

    static Representative attorney() {
        return new Representative(
                "Elena Castellanos",
                "Attorney for Respondent",
                "Sonoran Refuge Law Project",
                List.of("210 E. Pennington Street, Suite 4", "Tucson, Arizona 85701"),
                "(520) 555-0143",
                "e.castellanos@sonoranrefuge.example",
                "EC245501",
                "State Bar of Arizona No. 031245",
                true);
    }

    static Signature signed(String name) {
        return new Signature(name, DAY, true);
    }

    static Signature unsigned(String name) {
        return new Signature(name, null, false);
    }

    static Service ecas() {
        return new Service(
                Service.Means.ECAS,
                "Office of the Principal Legal Advisor, Immigration and Customs Enforcement",
                List.of("Eloy Field Office", "1705 E. Hanna Road", "Eloy, Arizona 85131"),
                signed("Elena Castellanos"));
    }

    static Document english(String title, DocumentKind kind, @Nullable String date, @Nullable String source) {
        return new Document(
                Path.of("documents/a.pdf"),
                title,
                kind,
                date,
                source,
                null,
                "en",
                null,
                false,
                false,
                null,
                null,
                null);
    }

    static Document russian(String title, DocumentKind kind, @Nullable String date, @Nullable String source) {
        var certificate = new Translation.Certificate(null, IRINA, "ru", signed(IRINA.name()), List.of(title));
        return translated(title, kind, date, source, certificate);
    }

    static Document translated(
            String title,
            DocumentKind kind,
            @Nullable String date,
            @Nullable String source,
            Translation.Certificate certificate) {
        var translation = new Translation(Path.of("documents/en.docx"), certificate);
        return new Document(
                Path.of("documents/a.jpg"),
                title,
                kind,
                date,
                source,
                null,
                certificate.from(),
                null,
                false,
                false,
                null,
                translation,
                null);
    }

    static Document declaration(Signature interpreted) {
        var interpretation = new Interpretation(null, IRINA, "ru", interpreted);
        return new Document(
                Path.of("documents/declaration-en.docx"),
                "Declaration of Andrei Sokolov",
                DocumentKind.DECLARATION,
                "2026-11-12",
                null,
                null,
                "en",
                signed("Andrei Sokolov"),
                true,
                false,
                null,
                null,
                interpretation);
    }

    static Document report(String title, String date, String publisher, String url) {
        return new Document(
                Path.of("documents/report.pdf"),
                title,
                DocumentKind.PUBLICATION,
                date,
                publisher,
                url,
                "en",
                null,
                false,
                false,
                "1-12",
                null,
                null);
    }

    static List<Exhibit> exhibits() {
        return List.of(
                new Exhibit("Declaration of the respondent", List.of(declaration(signed(IRINA.name())))),
                identity(),
                arrests(),
                threats(),
                conditions());
    }

    private static Exhibit identity() {
        String registry = "Civil Registry Office, Yaroslavl";
        return new Exhibit(
                "Identity documents",
                List.of(
                        russian(
                                "Internal passport of the respondent",
                                DocumentKind.IDENTITY,
                                "2014-05-06",
                                "Department of Internal Affairs, Yaroslavl"),
                        russian(
                                "Certificate of marriage to Marina Sokolova",
                                DocumentKind.IDENTITY,
                                "2016-09-17",
                                registry),
                        russian("Birth certificate of Polina Sokolova", DocumentKind.IDENTITY, "2018-03", registry)));
    }

    private static Exhibit arrests() {
        return new Exhibit(
                "Arrests and court papers",
                List.of(
                        russian(
                                "Protocol of administrative offence, art. 20.2 (5), \"participation in an"
                                        + " unauthorised assembly\"",
                                DocumentKind.POLICE,
                                "2024-02-17",
                                "Police Department No. 4"),
                        russian(
                                "Ruling of the district court",
                                DocumentKind.COURT,
                                "2024-02-19",
                                "Kirovsky District Court"),
                        russian("Summons to questioning", DocumentKind.POLICE, "2025-06~", null)));
    }

    private static Exhibit threats() {
        return new Exhibit(
                "Threats by telephone",
                List.of(
                        russian(
                                "Messages to Marina Sokolova",
                                DocumentKind.CHAT,
                                "2025-07/2025-09",
                                "Telegram export of 4 October 2025"),
                        english(
                                "Photographs of the front door, as sent by Marina Sokolova",
                                DocumentKind.PHOTOGRAPH,
                                "2025-08-02",
                                null)));
    }

    private static Exhibit conditions() {
        return new Exhibit(
                "Country conditions",
                List.of(
                        report(
                                "Assembly and its Price: Detention After Protest",
                                "2025-03",
                                "Open Squares Monitor (invented for this sample)",
                                "https://open-squares.example/reports/2025/assembly-and-its-price"),
                        report(
                                "Country Report 2025, section 1.d",
                                "2025",
                                "Institute for Regional Studies (invented for this sample)",
                                "https://irs.example/cr/2025")));
    }

    static Filing application() {
        return filing(FilingKind.APPLICATION, List.of(andrei()), exhibits());
    }

    static Filing motion() {
        return withTitle(filing(FilingKind.MOTION, List.of(mykola()), exhibits()), "Respondent's Motion to Continue");
    }

    static Filing filing(FilingKind kind, List<Respondent> respondents, List<Exhibit> exhibits) {
        Motion motion = kind == FilingKind.MOTION
                ? new Motion(
                        Path.of("motion.docx"),
                        "Respondent's motion to continue the individual hearing",
                        List.of(
                                "The respondent's mental health evaluation cannot be completed before the hearing"
                                        + " because the facility allowed the first visit only on November 19, 2026.",
                                "The motion was filed promptly, and the respondent asked for no earlier"
                                        + " continuance."))
                : null;
        return new Filing(
                Path.of("/case"),
                kind,
                "Respondent's Application for Asylum and Supporting Evidence",
                DAY,
                new Court("Eloy", "Arizona", List.of("1705 E. Hanna Road", "Eloy, Arizona 85131")),
                Proceeding.REMOVAL,
                respondents,
                "Hon. Ruth Alvarado",
                new Hearing(LocalDate.of(2026, 12, 14), LocalTime.of(8, 30), "Individual"),
                new Custody(Custody.State.DETAINED, "Eloy Detention Center", LocalDate.of(2026, 3, 2)),
                attorney(),
                List.of(),
                ecas(),
                motion,
                kind == FilingKind.APPLICATION
                        ? List.of(new FormRequest("I-589", Path.of("facts.yaml"), null))
                        : List.of(),
                exhibits,
                25_000_000);
    }

    static Filing withTitle(Filing from, String title) {
        return copy(from, new Change(title, from.respondents(), from.exhibits(), from.custody(), from.service()));
    }

    static Filing withRespondents(Filing from, List<Respondent> respondents) {
        return copy(from, new Change(from.title(), respondents, from.exhibits(), from.custody(), from.service()));
    }

    static Filing withExhibits(Filing from, List<Exhibit> exhibits) {
        return copy(from, new Change(from.title(), from.respondents(), exhibits, from.custody(), from.service()));
    }

    static Filing withService(Filing from, @Nullable Service service) {
        return copy(from, new Change(from.title(), from.respondents(), from.exhibits(), from.custody(), service));
    }

    static Filing released(Filing from) {
        var custody = new Custody(Custody.State.RELEASED, null, null);
        return copy(from, new Change(from.title(), from.respondents(), from.exhibits(), custody, from.service()));
    }

    private static Filing copy(Filing from, Change change) {
        return new Filing(
                from.folder(),
                from.kind(),
                change.title(),
                from.date(),
                from.court(),
                from.proceeding(),
                change.respondents(),
                from.judge(),
                from.hearing(),
                change.custody(),
                from.representative(),
                from.marks(),
                change.service(),
                from.motion(),
                from.forms(),
                change.exhibits(),
                from.limit());
    }

    private record Change(
            String title,
            List<Respondent> respondents,
            List<Exhibit> exhibits,
            Custody custody,
            @Nullable Service service) {}

    /// Everything a filing can hold, in the order of the contents.
    static List<Target> targets(Filing filing) {
        List<Target> targets = new ArrayList<>();
        IntStream.range(0, filing.forms().size()).mapToObj(Target.Form::new).forEach(targets::add);
        if (filing.motion() != null) {
            targets.add(new Target.MotionPaper());
        }
        for (int exhibit = 0; exhibit < filing.exhibits().size(); exhibit++) {
            int tab = exhibit;
            targets.add(new Target.Tab(tab));
            IntStream.range(0, filing.exhibits().get(tab).documents().size())
                    .mapToObj(document -> new Target.Paper(tab, document))
                    .forEach(targets::add);
        }
        if (filing.motion() != null) {
            targets.add(new Target.Order());
        }
        targets.add(new Target.Proof());
        return targets;
    }

    /// A filing split behind these page numbers.
    static List<Index.Volume> volumes(int... lastPages) {
        return IntStream.range(0, lastPages.length)
                .mapToObj(i -> new Index.Volume(i == 0 ? 1 : lastPages[i - 1] + 1, lastPages[i]))
                .toList();
    }

    /// An index that starts at page 3, gives every divider one page and everything else seven.
    static Index numbered(Filing filing) {
        List<Index.Entry> entries = new ArrayList<>();
        int next = 3;
        for (Target target : targets(filing)) {
            int last = next + length(target, filing) - 1;
            entries.add(new Index.Entry(target, new Index.Pages(next, last)));
            next = target instanceof Target.Tab ? next + 1 : last + 1;
        }
        return new Index(entries, List.of(), List.of());
    }

    private static int length(Target target, Filing filing) {
        return target instanceof Target.Tab(int exhibit)
                ? 1 + 7 * filing.exhibits().get(exhibit).documents().size()
                : 7;
    }
}
