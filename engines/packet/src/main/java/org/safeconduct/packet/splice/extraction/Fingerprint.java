package org.safeconduct.packet.splice.extraction;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.splice.part.Relocatable;
import org.safeconduct.packet.splice.press.Ink;
import org.safeconduct.packet.splice.source.SourceFile;

/// Stands for the content of a part where a filing's identity is computed.
///
/// Bodies are told apart by length and their last bytes, which in compressed data depend on all before; reading
/// hundreds of megabytes only to name the file would cost more than writing it.
final class Fingerprint {
    private static final int SAMPLE = 256;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new PacketException("This Java installation is incomplete: it cannot compute SHA-256.", e);
        }
    }

    byte[] of(SourceFile source, Relocatable objects) throws IOException {
        digest.update(objects.ink().toBytes());
        for (var object = 0; object < objects.size(); object++) {
            if (objects.isStream(object)) {
                var body = objects.body(object);
                digest.update(new Ink().number(body.length()).toBytes());
                if (!objects.isMade(object)) {
                    var length = (int) Math.min(SAMPLE, body.length());
                    digest.update(source.read(body.offset() + body.length() - length, length));
                }
            }
        }
        return digest.digest();
    }
}
