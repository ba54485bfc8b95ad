package org.safeconduct.vault.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.VaultException;

/// What an authority is asked: to sign the hash of a checkpoint, a number nobody can guess, and the time.
record TimestampRequest(Digest checkpoint, BigInteger nonce, Optional<String> policy) {
    private static final int NONCE_BITS = 128;
    private static final int MOST = 1024;

    /// @param policy the rules that the authority has to work by, where the house insists on some
    static TimestampRequest of(byte[] checkpoint, Optional<String> policy) {
        return new TimestampRequest(
                Digest.ofContent(checkpoint), new BigInteger(NONCE_BITS, new SecureRandom()), policy);
    }

    /// Empty where the bytes are no request that this house could have made.
    static Optional<TimestampRequest> read(byte[] bytes) {
        if (bytes.length > MOST) {
            return Optional.empty();
        }
        try {
            var read = new TimeStampRequest(bytes);
            var ours = new TimestampRequest(
                    Digest.of(read.getMessageImprintDigest()),
                    read.getNonce(),
                    Optional.ofNullable(read.getReqPolicy()).map(ASN1ObjectIdentifier::getId));
            return read.getNonce() != null && read.getMessageImprintAlgOID().equals(NISTObjectIdentifiers.id_sha256)
                    ? Optional.of(ours)
                    : Optional.empty();
        } catch (IOException | RuntimeException | StackOverflowError _) {
            return Optional.empty();
        }
    }

    boolean isAbout(byte[] note) {
        return checkpoint.equals(Digest.ofContent(note));
    }

    byte[] bytes() {
        try {
            var request = new TimeStampRequestGenerator();
            request.setCertReq(true);
            policy.map(ASN1ObjectIdentifier::new).ifPresent(request::setReqPolicy);
            return request.generate(NISTObjectIdentifiers.id_sha256, checkpoint.bytes(), nonce)
                    .getEncoded();
        } catch (IOException e) {
            throw new VaultException("The request for a timestamp cannot be written.", e);
        }
    }
}
