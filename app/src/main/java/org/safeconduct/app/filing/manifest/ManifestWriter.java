package org.safeconduct.app.filing.manifest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.filing.document.Certificate.Statement;
import org.safeconduct.app.filing.document.Description;
import org.safeconduct.app.filing.document.Document;
import org.safeconduct.app.filing.plan.Cover;
import org.safeconduct.app.filing.plan.Enclosure;
import org.safeconduct.app.filing.plan.Exhibit;
import org.safeconduct.app.filing.plan.FormWanted;
import org.safeconduct.app.filing.plan.Plan;
import org.safeconduct.app.filing.plan.Respondent;
import org.safeconduct.app.filing.plan.Signing;
import org.safeconduct.packet.filing.ANumber;

/// Writes a plan as `filing.yaml`, in the format of `docs/formats/filing.md`.
final class ManifestWriter {
    static final String FACTS = "facts.yaml";

    private final Plan plan;
    private final Papers papers;

    ManifestWriter(Plan plan, Papers papers) {
        this.plan = plan;
        this.papers = papers;
    }

    String write() {
        var cover = plan.cover();
        return new Yaml()
                .with("format", "safeconduct/filing/1")
                .with("kind", word(cover.kind()))
                .with("title", cover.title())
                .with("date", cover.day())
                .with("court", court(cover))
                .with("proceeding", word(cover.proceeding()))
                .withAll(
                        "respondents",
                        plan.respondents().stream()
                                .map(ManifestWriter::respondent)
                                .toList())
                .with("judge", cover.judge())
                .with("hearing", hearing(cover.hearing()))
                .with("custody", custody(cover.held()))
                .with("representative", representative(plan.signing()))
                .with("marks", lines(cover.marks()))
                .with("service", service(plan.signing()))
                .with("motion", motion(cover.motion()))
                .withAll("forms", plan.forms().stream().map(this::form).toList())
                .withAll(
                        "exhibits",
                        plan.exhibits().stream()
                                .filter(exhibit -> !exhibit.enclosures().isEmpty())
                                .map(this::exhibit)
                                .toList())
                .toString();
    }

    /// What has to stand in facts for them to be read, when nobody has written any. A filing without
    /// respondents is written down all the same, for a check to say what it lacks.
    static String leastFacts(Plan plan) {
        var facts = new Yaml().with("format", "safeconduct/facts/1");
        plan.respondents().stream()
                .findFirst()
                .map(lead -> new Yaml()
                        .with("family", lead.family())
                        .with("given", lead.given())
                        .with("middle", lead.middle()))
                .ifPresent(name -> facts.with("applicant", new Yaml().with("name", name)));
        return facts.toString();
    }

    private static Yaml court(Cover cover) {
        return new Yaml()
                .with("city", cover.city())
                .with("state", cover.state())
                .with("address", lines(cover.courtAddress()));
    }

    private static Yaml respondent(Respondent person) {
        return new Yaml()
                .with("given", person.given())
                .with("middle", person.middle())
                .with("family", person.family())
                .with("native", person.own())
                .with("a-number", ANumber.of(person.aNumber()).toString());
    }

    private static @Nullable Yaml hearing(Cover.@Nullable Hearing hearing) {
        return hearing == null
                ? null
                : new Yaml()
                        .with("date", hearing.on())
                        .with("time", hearing.at() == null ? null : hearing.at().toString())
                        .with("kind", hearing.kind());
    }

    private static Yaml custody(Cover.Held held) {
        return new Yaml()
                .with("state", word(held.custody()))
                .with("facility", held.facility())
                .with("since", held.since());
    }

    private static Yaml representative(Signing signing) {
        return new Yaml()
                .with("name", signing.name())
                .with("title", signing.title())
                .with("organization", signing.organization())
                .with("address", lines(signing.address()))
                .with("phone", signing.phone())
                .with("email", signing.email())
                .with("eoir-id", signing.eoirId())
                .with("bar", signing.bar())
                .with("pro-bono", signing.proBono());
    }

    private static @Nullable Yaml service(Signing signing) {
        var means = signing.means();
        return means == null
                ? null
                : new Yaml()
                        .with("means", word(means))
                        .with("on", signing.served())
                        .with("address", lines(signing.servedAt()))
                        .with("signed", signing.isSigned() ? signed(signing.name(), signing.signedOn()) : null);
    }

    private @Nullable Yaml motion(Cover.@Nullable Motion motion) {
        return motion == null
                ? null
                : new Yaml()
                        .with("paper", papers.findPath(motion.paper()))
                        .with("relief", motion.relief())
                        .with("findings", lines(motion.findings()));
    }

    private Yaml form(FormWanted wanted) {
        return new Yaml()
                .with("form", wanted.form())
                .with("facts", FACTS)
                .with("filled", papers.findPath(wanted.filled()));
    }

    private Yaml exhibit(Exhibit exhibit) {
        return new Yaml()
                .with("title", exhibit.title())
                .withAll(
                        "documents",
                        exhibit.enclosures().stream()
                                .flatMap(enclosure -> papers.find(enclosure.document()).stream()
                                        .map(document -> document(document, enclosure)))
                                .toList());
    }

    private Yaml document(Document document, Enclosure enclosure) {
        var its = document.description();
        return new Yaml()
                .with("file", Papers.path(document))
                .with("title", its.title())
                .with("kind", word(its.kind()))
                .with("date", its.date())
                .with("source", its.source())
                .with("url", its.url())
                .with("language", its.language())
                .with("signed", its.isSigned() ? signed(its.signer(), its.signedOn()) : null)
                .with("made-without-english", its.madeWithoutEnglish() ? true : null)
                .with("certified", its.certified() ? true : null)
                .with("pages", enclosure.pages())
                .with("translation", translation(its))
                .with("interpretation", interpretation(its));
    }

    private @Nullable Yaml translation(Description its) {
        var file = papers.findPath(its.translation());
        return file == null
                ? null
                : new Yaml()
                        .with("file", file)
                        .with(
                                "certificate",
                                papers.findCertificate(its.certificate())
                                        .map(found -> statement(found.statement(), "translator", "from")
                                                .with("file", papers.findPath(found.file()))
                                                .with(
                                                        "covers",
                                                        found.statement().titles()))
                                        .orElse(null));
    }

    private @Nullable Yaml interpretation(Description its) {
        return papers.findCertificate(its.interpretation())
                .map(found -> statement(found.statement(), "interpreter", "language")
                        .with("file", papers.findPath(found.file())))
                .orElse(null);
    }

    private static Yaml statement(Statement its, String who, String language) {
        return new Yaml()
                .with(
                        who,
                        its.person().isBlank()
                                ? null
                                : new Yaml()
                                        .with("name", its.person())
                                        .with("address", its.addressLines())
                                        .with("phone", its.phone()))
                .with(language, its.language())
                .with("signed", its.isSigned() ? signed(its.person(), its.signedOn()) : null);
    }

    private static Yaml signed(@Nullable String by, java.time.@Nullable LocalDate date) {
        return new Yaml().with("by", by).with("date", date);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
