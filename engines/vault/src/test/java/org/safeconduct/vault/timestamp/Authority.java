package org.safeconduct.vault.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.util.CollectionStore;

/// A time-stamping authority, honest by default, which can be talked into anything.
public final class Authority {
    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    public static final String POLICY = "1.2.3.4.1";
    static final Habits HONEST = new Habits("SHA256", NOON, Usage.STAMPS, true);

    /// What the certificate of the signer is for.
    enum Usage {
        STAMPS,
        STAMPS_UNSTRESSED,
        SERVERS,
        ANYTHING
    }

    /// How an authority works.
    ///
    /// @param hash of imprint and signature
    record Habits(String hash, Instant at, Usage usage, boolean sendsCertificate) {
        Habits hash(String other) {
            return new Habits(other, at, usage, sendsCertificate);
        }

        Habits at(Instant other) {
            return new Habits(hash, other, usage, sendsCertificate);
        }

        Habits usage(Usage other) {
            return new Habits(hash, at, other, sendsCertificate);
        }

        Habits keepsCertificate() {
            return new Habits(hash, at, usage, false);
        }
    }

    private static final X500Name ROOT = new X500Name("CN=Root of time");
    private static final X500Name SIGNER = new X500Name("CN=Noon Authority,O=Test");

    private final KeyPair rootKeys = keys();
    private final KeyPair keys = keys();
    private final X509CertificateHolder root = certificate(ROOT, rootKeys, Usage.ANYTHING);

    public byte[] answer(byte[] request) {
        return answer(request, HONEST);
    }

    byte[] answer(byte[] request, Habits habits) {
        try {
            var asked = new TimeStampRequest(request);
            var told = new TSTInfo(
                    new ASN1ObjectIdentifier(POLICY),
                    imprint(asked, habits.hash()),
                    new ASN1Integer(7),
                    new ASN1GeneralizedTime(Date.from(habits.at())),
                    null,
                    null,
                    new ASN1Integer(asked.getNonce()),
                    null,
                    null);
            return granted(sign(told, habits)).getEncoded();
        } catch (IOException | GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] refusal() throws IOException {
        return new TimeStampResp(new PKIStatusInfo(PKIStatus.rejection), null).getEncoded();
    }

    /// Its root, as it would publish it.
    public byte[] pem() {
        return pem(root);
    }

    private static byte[] pem(X509CertificateHolder certificate) {
        try {
            return ("-----BEGIN CERTIFICATE-----\n"
                            + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                            + "\n-----END CERTIFICATE-----\n")
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageImprint imprint(TimeStampRequest asked, String hash) throws GeneralSecurityException {
        return hash.equals("SHA1")
                ? new MessageImprint(
                        new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1),
                        MessageDigest.getInstance("SHA-1").digest())
                : new MessageImprint(
                        new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256), asked.getMessageImprintDigest());
    }

    private static TimeStampResp granted(ContentInfo token) {
        return new TimeStampResp(new PKIStatusInfo(PKIStatus.granted), token);
    }

    private ContentInfo sign(TSTInfo told, Habits habits)
            throws IOException, GeneralSecurityException, OperatorCreationException, CMSException {
        var signer = certificate(SIGNER, keys, habits.usage());
        var named = new SigningCertificateV2(
                new ESSCertIDv2(MessageDigest.getInstance("SHA-256").digest(signer.getEncoded())));
        var attributes = new AttributeTable(new DERSet(new ASN1Encodable[] {
            new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(named)),
            new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(habits.at()))))
        }));
        var algorithm = (habits.hash().equals("SHA1 in the signature") ? "SHA1" : "SHA256") + "withECDSA";
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes))
                .build(algorithm, keys.getPrivate(), new JcaX509CertificateConverter().getCertificate(signer)));
        if (habits.sendsCertificate()) {
            generator.addCertificates(new CollectionStore<>(List.of(signer)));
        }
        return generator
                .generate(new CMSProcessableByteArray(PKCSObjectIdentifiers.id_ct_TSTInfo, told.getEncoded()), true)
                .toASN1Structure();
    }

    private X509CertificateHolder certificate(X500Name name, KeyPair subject, Usage usage) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    ROOT,
                    BigInteger.TWO,
                    Date.from(NOON.minusSeconds(86_400)),
                    Date.from(NOON.plusSeconds(86_400)),
                    name,
                    subject.getPublic());
            switch (usage) {
                case STAMPS -> purpose(builder, true, KeyPurposeId.id_kp_timeStamping);
                case STAMPS_UNSTRESSED -> purpose(builder, false, KeyPurposeId.id_kp_timeStamping);
                case SERVERS -> purpose(builder, true, KeyPurposeId.id_kp_serverAuth);
                case ANYTHING -> {
                    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
                    builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
                }
            }
            return builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(rootKeys.getPrivate()));
        } catch (IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void purpose(JcaX509v3CertificateBuilder builder, boolean critical, KeyPurposeId purpose)
            throws IOException {
        builder.addExtension(Extension.extendedKeyUsage, critical, new ExtendedKeyUsage(purpose));
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
