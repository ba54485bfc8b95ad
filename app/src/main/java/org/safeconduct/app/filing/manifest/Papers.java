package org.safeconduct.app.filing.manifest;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.filing.document.Certificate;
import org.safeconduct.app.filing.document.Document;
import org.safeconduct.app.filing.plan.FormWanted;
import org.safeconduct.app.filing.plan.Plan;

/// The documents and certificates of one case, by id.
final class Papers {
    private final Map<UUID, Document> documents;
    private final Map<UUID, Certificate> certificates;

    Papers(List<Document> documents, List<Certificate> certificates) {
        this.documents = documents.stream().collect(toMap(Document::id, document -> document));
        this.certificates = certificates.stream().collect(toMap(Certificate::id, certificate -> certificate));
    }

    /// How manifest, findings and shelf call the file.
    static String path(Document document) {
        return "documents/" + document.name();
    }

    Optional<Document> find(@Nullable UUID document) {
        return document == null ? Optional.empty() : Optional.ofNullable(documents.get(document));
    }

    Optional<Certificate> findCertificate(@Nullable UUID certificate) {
        return certificate == null ? Optional.empty() : Optional.ofNullable(certificates.get(certificate));
    }

    @Nullable
    String findPath(@Nullable UUID document) {
        return find(document).map(Papers::path).orElse(null);
    }

    /// Every file that the plan's manifest names, each once.
    Collection<Document> named(Plan plan) {
        var motion = plan.cover().motion();
        var own = Stream.concat(
                Stream.of(motion == null ? Optional.<Document>empty() : find(motion.paper())),
                plan.forms().stream().map(FormWanted::filled).map(this::find));
        var enclosed = plan.exhibits().stream()
                .flatMap(exhibit -> exhibit.enclosures().stream())
                .map(enclosure -> find(enclosure.document()));
        Map<UUID, Document> once = new LinkedHashMap<>();
        Stream.concat(own, enclosed)
                .flatMap(Optional::stream)
                .flatMap(this::withItsPapers)
                .forEach(document -> once.put(document.id(), document));
        return once.values();
    }

    private Stream<Document> withItsPapers(Document document) {
        var its = document.description();
        return Stream.of(
                        Optional.of(document),
                        find(its.translation()),
                        findCertificate(its.certificate()).flatMap(found -> find(found.file())),
                        findCertificate(its.interpretation()).flatMap(found -> find(found.file())))
                .flatMap(Optional::stream);
    }
}
