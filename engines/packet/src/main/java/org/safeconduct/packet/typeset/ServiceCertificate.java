package org.safeconduct.packet.typeset;

import static org.safeconduct.packet.typeset.HouseStyle.BODY;
import static org.safeconduct.packet.typeset.HouseStyle.LABEL;
import static org.safeconduct.packet.typeset.HouseStyle.LETTER;
import static org.safeconduct.packet.typeset.HouseStyle.TEXT;
import static org.safeconduct.packet.typeset.HouseStyle.TEXT_STRONG;
import static org.safeconduct.packet.typeset.HouseStyle.TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.safeconduct.packet.filing.Respondent;
import org.safeconduct.packet.filing.Service;
import org.safeconduct.packet.typeset.press.Box;
import org.safeconduct.packet.typeset.press.Flow;
import org.safeconduct.packet.typeset.press.Measure;

/// The certificate of service: who was served, with what, when, how, and who says so (rules SRV-01 and SRV-05).
final class ServiceCertificate {
    private static final Measure TEXT_MEASURE = Caption.text();

    private ServiceCertificate() {}

    static Flow of(Copy copy) {
        Service service = Objects.requireNonNull(copy.filing().service());
        List<Box> body = new ArrayList<>();
        copy.filing().respondents().forEach(respondent -> body.add(party(copy, respondent)));
        body.add(Box.gap(44));
        body.add(copy.fixed(Measure.center(LETTER.width(), 22), TITLE, "service.title"));
        body.add(Box.gap(28));
        body.add(copy.set(TEXT_MEASURE, TEXT, statement(copy, service)));
        if (service.means() == Service.Means.ECAS) {
            body.add(Box.gap(10));
            body.add(copy.fixed(TEXT_MEASURE, TEXT, "service.ecas"));
        }
        body.add(Box.gap(22));
        body.addAll(served(copy, service));
        body.add(new SignatureBlock(copy, service.signature()).with(signer(copy, service)));
        return Flow.of(LETTER, Caption.running(copy, LETTER.width()), body);
    }

    private static Box party(Copy copy, Respondent respondent) {
        return Box.beside(
                copy.set(
                                Measure.left(LETTER.width() - 120, 16),
                                TEXT_STRONG,
                                respondent.name().caption())
                        .at(0),
                copy.set(
                                Measure.right(LETTER.width(), 16),
                                TEXT_STRONG,
                                respondent.aNumber().toString())
                        .at(0));
    }

    private static String statement(Copy copy, Service service) {
        String title = copy.filing().title();
        String means = copy.words("service.means." + service.means().name());
        var signature = service.signature();
        return signature.date() == null
                ? copy.words("service.statement.undated", signature.name(), title, means)
                : copy.words("service.statement", PlainDates.of(signature.date()), signature.name(), title, means);
    }

    private static List<Box> served(Copy copy, Service service) {
        var measure = Measure.left(LETTER.width(), 15.5f);
        List<Box> lines = new ArrayList<>();
        lines.add(copy.fixed(measure, LABEL, "service.served"));
        lines.add(copy.set(measure, BODY, service.on()));
        service.address().forEach(line -> lines.add(copy.set(measure, BODY, line)));
        return lines;
    }

    /// The representative signs with the title of the cover; anybody else only with the name.
    private static List<String> signer(Copy copy, Service service) {
        var representative = copy.filing().representative();
        return service.signature().name().equals(representative.name()) ? List.of(representative.title()) : List.of();
    }
}
