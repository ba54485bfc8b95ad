package org.safeconduct.vault.timestamp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TSPUtil;
import org.bouncycastle.tsp.TSPValidationException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.safeconduct.vault.timestamp.Verdict.Refused.Reason;

/// One answer of an authority under examination. It came from outside, so nothing in it is believed before the
/// last question is answered.
final class Answer {
    private static final int MOST = 64 * 1024;
    private static final int GRANTED_WITH_CHANGES = 1;
    /// So far two honest clocks may be apart.
    private static final Duration APART = Duration.ofMinutes(5);

    private final TimeStampToken token;

    private Answer(TimeStampToken token) {
        this.token = token;
    }

    /// @param at the time on the clock of whoever asks
    static Verdict check(byte[] response, TimestampRequest request, Trust trust, Instant at) {
        if (response.length > MOST) {
            return new Verdict.Refused(Reason.UNREADABLE);
        }
        try {
            var read = new TimeStampResponse(response);
            if (read.getStatus() < 0 || read.getStatus() > GRANTED_WITH_CHANGES) {
                return new Verdict.Refused(Reason.NOT_GRANTED);
            }
            var token = read.getTimeStampToken();
            return token == null ? new Verdict.Refused(Reason.UNREADABLE) : new Answer(token).check(request, trust, at);
        } catch (IOException | TSPException | GeneralSecurityException | RuntimeException | StackOverflowError _) {
            // The parser is not ours, and what it stumbles over is made by whoever sent it.
            return new Verdict.Refused(Reason.UNREADABLE);
        }
    }

    private Verdict check(TimestampRequest request, Trust trust, Instant at)
            throws IOException, TSPException, GeneralSecurityException {
        var signer = findSigner();
        var flaw = findMisfit(request);
        if (flaw.isEmpty()) {
            flaw = signer.isEmpty() ? Optional.of(Reason.NO_CERTIFICATE) : findForgery(signer.get(), trust);
        }
        if (flaw.isEmpty() && time().isAfter(at.plus(APART))) {
            flaw = Optional.of(Reason.NOT_YET);
        }
        return flaw.<Verdict>map(Verdict.Refused::new).orElseGet(() -> anchored(signer.orElseThrow()));
    }

    /// Whether the answer is one to this request.
    private Optional<Reason> findMisfit(TimestampRequest request) {
        var told = token.getTimeStampInfo();
        if (told.getMessageImprintAlgOID().equals(OIWObjectIdentifiers.idSHA1)) {
            return Optional.of(Reason.WEAK_HASH);
        }
        // A hash of another kind cannot be this one, whatever it is called.
        if (!Arrays.equals(told.getMessageImprintDigest(), request.checkpoint().bytes())) {
            return Optional.of(Reason.OTHER_CHECKPOINT);
        }
        if (!request.nonce().equals(told.getNonce())) {
            return Optional.of(Reason.OTHER_NONCE);
        }
        return request.policy()
                .filter(wanted -> !wanted.equals(told.getPolicy().getId()))
                .map(_ -> Reason.OTHER_POLICY);
    }

    /// Whether the answer is by whom it says, and whether that one may say it.
    private Optional<Reason> findForgery(X509CertificateHolder holder, Trust trust)
            throws IOException, GeneralSecurityException {
        var signer = opened(holder);
        if (isWeak(signer)) {
            return Optional.of(Reason.WEAK_HASH);
        }
        if (!isForTimestamps(holder)) {
            return Optional.of(Reason.OTHER_USE);
        }
        var time = token.getTimeStampInfo().getGenTime();
        if (!holder.isValidOn(time)) {
            return Optional.of(Reason.EXPIRED);
        }
        if (!isSignedBy(signer)) {
            return Optional.of(Reason.ALTERED);
        }
        return trust.reaches(signer, sent(), time) ? Optional.empty() : Optional.of(Reason.UNTRUSTED);
    }

    private boolean isWeak(X509Certificate signer) {
        return Trust.isWeak(signer.getSigAlgName())
                || token.toCMSSignedData().getSignerInfos().getSigners().stream()
                        .map(SignerInformation::getDigestAlgOID)
                        .anyMatch(OIWObjectIdentifiers.idSHA1.getId()::equals);
    }

    /// RFC 3161, 2.3: one extended usage, critical, and no other.
    private static boolean isForTimestamps(X509CertificateHolder holder) {
        try {
            TSPUtil.validateCertificate(holder);
            return true;
        } catch (TSPValidationException _) {
            return false;
        }
    }

    private boolean isSignedBy(X509Certificate signer) {
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            return true;
        } catch (TSPException | OperatorCreationException _) {
            return false;
        }
    }

    private Optional<X509CertificateHolder> findSigner() {
        return token.getCertificates().getMatches(null).stream()
                .filter(token.getSID()::match)
                .findFirst();
    }

    private List<X509Certificate> sent() throws IOException, GeneralSecurityException {
        var sent = new ArrayList<X509Certificate>();
        for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
            sent.add(opened(holder));
        }
        return sent;
    }

    private static X509Certificate opened(X509CertificateHolder holder) throws IOException, GeneralSecurityException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(holder.getEncoded()));
    }

    private Instant time() {
        return token.getTimeStampInfo().getGenTime().toInstant();
    }

    /// The name is printed at a prompt, where control characters would be commands.
    private Verdict.Anchored anchored(X509CertificateHolder signer) {
        var name = signer.getSubject().toString().replaceAll("\\p{C}", "?");
        return new Verdict.Anchored(
                time(), name, token.getTimeStampInfo().getPolicy().getId());
    }
}
