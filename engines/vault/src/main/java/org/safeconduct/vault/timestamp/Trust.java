package org.safeconduct.vault.timestamp;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.vault.VaultException;

/// Whom the house, or the reader of a bag, believes about time: certificates that vouch for others.
///
/// @param certificates those that sign themselves are believed, the others only help to get there
record Trust(List<X509Certificate> certificates) {
    /// @throws VaultException unless at least one certificate is there that signs itself
    static Trust read(byte[] pem) {
        return find(pem)
                .orElseThrow(() -> new VaultException(
                        "These are no certificates of an authority that vouches for itself; save them as PEM."));
    }

    static Optional<Trust> find(byte[] pem) {
        try {
            var found =
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem)).stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            return found.stream().anyMatch(Trust::isRoot) ? Optional.of(new Trust(found)) : Optional.empty();
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    /// Whether a chain without SHA-1 leads to somebody believed, at that time. Nobody is asked for revocations,
    /// since nothing is ever fetched.
    boolean reaches(X509Certificate signer, Collection<X509Certificate> sent, Date time) {
        try {
            var wanted = new X509CertSelector();
            wanted.setCertificate(signer);
            var roots = certificates.stream().filter(Trust::isRoot).map(root -> new TrustAnchor(root, null));
            var search = new PKIXBuilderParameters(roots.collect(Collectors.toSet()), wanted);
            var all = Stream.of(certificates, sent, List.of(signer)).flatMap(Collection::stream);
            search.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(all.toList())));
            search.setRevocationEnabled(false);
            search.setDate(time);
            var path = CertPathBuilder.getInstance("PKIX").build(search).getCertPath();
            return path.getCertificates().stream()
                    .map(X509Certificate.class::cast)
                    .noneMatch(link -> isWeak(link.getSigAlgName()));
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    static boolean isWeak(String algorithm) {
        return algorithm.matches("(?i)(SHA-?1|MD\\d)(?!\\d).*");
    }

    private static boolean isRoot(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }
}
