package org.safeconduct.packet.preflight;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.filing.Service;

/// Whether the other side receives its copy and somebody certifies it.
final class Serving {
    private Serving() {}

    static Optional<Finding> isThereACertificate(Inspection inspection) {
        if (inspection.filing().service() != null) {
            return Optional.empty();
        }
        var words = "There is no certificate of service. Name under 'service' who is served and how.";
        return Optional.of(
                isJoint(inspection)
                        ? inspection.confirm("SRV-03", null, words + " A joint motion may do without.")
                        : inspection.blocks("SRV-03", null, words));
    }

    static Optional<Finding> isItSigned(Inspection inspection) {
        return service(inspection, service -> !service.signature().signed())
                .map(service -> inspection.blocks("SRV-03", null, "The certificate of service is not signed yet."));
    }

    static Optional<Finding> isItDated(Inspection inspection) {
        return service(
                        inspection,
                        service -> service.signature().signed()
                                && service.signature().date() == null)
                .map(service -> inspection.blocks(
                        "SRV-05", null, "The certificate of service is signed but doesn't say on which day."));
    }

    static Optional<Finding> isThereAnAddress(Inspection inspection) {
        return service(
                        inspection,
                        service -> service.means() != Service.Means.ECAS
                                && service.address().isEmpty())
                .map(service -> inspection.blocks(
                        "SRV-05",
                        null,
                        "The copy is not served through ECAS, so the certificate needs the address it was sent to."));
    }

    static Optional<Finding> isTheOpponentServed(Inspection inspection) {
        var counsel = inspection.rule("SRV-04").text();
        return service(inspection, service -> !isCounsel(service.on(), counsel))
                .map(service -> Words.name(service.on(), "immigration court")
                        ? inspection.blocks(
                                "SRV-04", null, "The court itself is named as served; serve the " + counsel + ".")
                        : inspection.confirm(
                                "SRV-04",
                                null,
                                "See that the opponent's counsel is served, usually the " + counsel + "."));
    }

    private static boolean isCounsel(String served, String counsel) {
        var words = served.toLowerCase(Locale.ROOT);
        return Stream.of(counsel.toLowerCase(Locale.ROOT), "opla", "chief counsel")
                .anyMatch(words::contains);
    }

    private static boolean isJoint(Inspection inspection) {
        return inspection.filing().marks().stream().anyMatch(mark -> Words.same(mark, "joint motion"));
    }

    private static Optional<Service> service(Inspection inspection, Predicate<Service> condition) {
        return Optional.ofNullable(inspection.filing().service()).filter(condition);
    }
}
