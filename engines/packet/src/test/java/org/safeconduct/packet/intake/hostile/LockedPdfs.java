package org.safeconduct.packet.intake.hostile;

import static org.safeconduct.packet.intake.hostile.RawPdf.letter;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/// PDF files that are locked, or say so.
final class LockedPdfs {
    private LockedPdfs() {}

    static void stock(Shelf shelf) {
        for (int bits : new int[] {40, 128, 256}) {
            shelf.put("pdf/locked-%d-bits.pdf".formatted(bits), file -> lock(file, "open sesame", bits));
            shelf.put("pdf/locked-%d-bits-without-a-password.pdf".formatted(bits), file -> lock(file, "", bits));
        }
        entries(shelf, "lock-unknown", "<< /Filter /Acme.Lock /V 4 >>");
        entries(
                shelf,
                "lock-for-recipients",
                "<< /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s5 /V 4 /Recipients [<00>] >>");
        entries(shelf, "lock-without-keys", "<< /Filter /Standard /V 2 /R 3 /Length 128 >>");
        entries(
                shelf,
                "lock-with-short-keys",
                "<< /Filter /Standard /V 5 /R 6 /O <00> /U <00> /OE <00> /UE <00> /Perms <00> /P 0 >>");
        entries(
                shelf,
                "lock-length-absurd",
                "<< /Filter /Standard /V 2 /R 3 /Length 2147483647 /O <00> /U <00> /P -1 >>");
        entries(shelf, "lock-is-a-number", "17");
    }

    private static void entries(Shelf shelf, String name, String lock) {
        shelf.put(
                "pdf/%s.pdf".formatted(name),
                letter().trailer("/Encrypt %s /ID [<00> <00>]".formatted(lock)).bytes());
    }

    private static void lock(java.nio.file.Path file, String password, int bits) throws IOException {
        try (var document = Loader.loadPDF(letter().bytes())) {
            var rights = new AccessPermission();
            rights.setCanPrint(false);
            var policy = new StandardProtectionPolicy("owner", password, rights);
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
            document.save(file.toFile());
        }
    }
}
