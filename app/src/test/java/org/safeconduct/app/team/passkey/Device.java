package org.safeconduct.app.team.passkey;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/// A telephone with one passkey in it, as far as a server can see: WebAuthn level 3, sections 5.8.1, 6.1 and 6.5, an
/// ES256 key, no attestation.
final class Device {
    static final int PRESENT = 0x01;
    static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;
    private static final int FIELD = 32;

    private final KeyPair keys;
    private final byte[] id = bytes(UUID.randomUUID().toString());
    private final String origin;
    private final String host;
    private final int flags;
    private int count;

    /// @param flags what it claims about whoever holds it
    Device(String origin, String host, int flags) {
        this.origin = origin;
        this.host = host;
        this.flags = flags;
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            this.keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /// What a browser sends after making the passkey.
    String made(String challenge, String label) {
        var attestation = cbor(out -> {
            out.writeByte(0xa3);
            text(out, "fmt");
            text(out, "none");
            text(out, "attStmt");
            out.writeByte(0xa0);
            text(out, "authData");
            binary(out, authenticatorData(flags | WITH_KEY, key()));
        });
        return """
                {"credential":{"id":"%1$s","rawId":"%1$s","type":"public-key","authenticatorAttachment":"platform",\
                "clientExtensionResults":{},"response":{"clientDataJSON":"%2$s","attestationObject":"%3$s",\
                "transports":["internal"]}},"label":"%4$s"}""".formatted(url(id), url(clientData("webauthn.create", challenge)), url(attestation), label);
    }

    /// What a browser sends after signing with it.
    ///
    /// @param member the sixteen bytes that came with the options when it was made
    String signed(String challenge, byte[] member) {
        count++;
        var data = authenticatorData(flags, new byte[0]);
        var client = clientData("webauthn.get", challenge);
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","authenticatorAttachment":"platform",\
                "clientExtensionResults":{},"response":{"clientDataJSON":"%2$s","authenticatorData":"%3$s",\
                "signature":"%4$s","userHandle":"%5$s"}}""".formatted(url(id), url(client), url(data), url(sign(data, sha256(client))), url(member));
    }

    private byte[] clientData(String type, String challenge) {
        return bytes("{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin));
    }

    private byte[] authenticatorData(int said, byte[] key) {
        return cbor(out -> {
            out.write(sha256(bytes(host)));
            out.writeByte(said);
            out.writeInt(count);
            out.write(key);
        });
    }

    /// Model, id and public half.
    private byte[] key() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return cbor(out -> {
            out.write(new byte[16]);
            out.writeShort(id.length);
            out.write(id);
            // A map of five: type EC2, algorithm ES256, curve P-256, both coordinates (RFC 9053 section 7.1).
            out.write(new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21});
            binary(out, fixed(point.getAffineX()));
            out.writeByte(0x22);
            binary(out, fixed(point.getAffineY()));
        });
    }

    private byte[] sign(byte[]... parts) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            for (var part : parts) {
                signature.update(part);
            }
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] fixed(BigInteger number) {
        var bytes = number.toByteArray();
        var result = new byte[FIELD];
        int length = Math.min(bytes.length, FIELD);
        System.arraycopy(bytes, bytes.length - length, result, FIELD - length, length);
        return result;
    }

    private static void text(DataOutputStream out, String words) throws IOException {
        out.writeByte(0x60 | words.length());
        out.write(bytes(words));
    }

    private static void binary(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeByte(0x59);
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    private static byte[] cbor(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, bytes.length));
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }
}
