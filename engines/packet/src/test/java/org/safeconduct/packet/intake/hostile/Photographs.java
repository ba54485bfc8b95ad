package org.safeconduct.packet.intake.hostile;

import static org.safeconduct.packet.intake.hostile.Packing.first;
import static org.safeconduct.packet.intake.hostile.Packing.joined;
import static org.safeconduct.packet.intake.hostile.Packing.latin;

import java.util.Arrays;

/// JPEG files as phones, scanners and forgers leave them.
final class Photographs {
    private Photographs() {}

    static void stock(Shelf shelf) {
        damaged(shelf);
        unusual(shelf);
        noted(shelf);
        for (int turn = 1; turn <= 8; turn++) {
            shelf.put("photo/turned-%d.jpg".formatted(turn), withNotes(orientation(turn)));
        }
    }

    private static void damaged(Shelf shelf) {
        var whole = Paint.jpeg(60, 40);
        shelf.put("photo/start-only.jpg", first(whole, 3));
        shelf.put("photo/header-only.jpg", first(whole, 160));
        shelf.put("photo/cut-in-half.jpg", first(whole, whole.length / 2));
        shelf.put("photo/end-missing.jpg", first(whole, whole.length - 2));
        shelf.put("photo/second-half-overwritten.jpg", overwritten(whole));
        shelf.put("photo/tables-missing.jpg", latin(text(whole).replace("\u00ff\u00db", "\u00ff\u00ef")));
        shelf.put(
                "photo/segment-length-nothing.jpg",
                latin(text(whole).replaceFirst("\u00ff\u00db..", "\u00ff\u00db\0\0")));
        shelf.put("photo/noise-behind-the-signature.jpg", Packing.noise("\u00ff\u00d8\u00ff\u00e0"));
        shelf.put("photo/film-behind.jpg", joined(whole, latin("....ftypmp42"), new byte[50_000]));
        shelf.put("photo/zip-behind.jpg", joined(whole, Packing.zip("run.exe", "MZ")));
        shelf.put("photo/called-a-png.png", whole);
    }

    private static void unusual(Shelf shelf) {
        var whole = Paint.jpeg(60, 40);
        shelf.put("photo/one-pixel.jpg", Paint.jpeg(1, 1));
        shelf.put("photo/thin-as-a-hair.jpg", Paint.jpeg(20_000, 1));
        shelf.put("photo/declares-no-size.jpg", sized(whole, 0, 0));
        shelf.put("photo/declares-30000-each-way.jpg", sized(whole, 30_000, 30_000));
        shelf.put("photo/declares-65535-each-way.jpg", sized(whole, 65_535, 65_535));
        shelf.put("photo/declares-9000-each-way.jpg", sized(whole, 9_000, 9_000));
        shelf.put("photo/progressive.jpg", Paint.progressiveJpeg(60, 40));
        shelf.put("photo/four-inks.jpg", Paint.fourColourJpeg(60, 40));
        shelf.put(
                "photo/four-inks-of-adobe.jpg",
                afterStart(Paint.fourColourJpeg(60, 40), "\u00ff\u00ee\0\u000eAdobe\0\u0064\0\0\0\0\2"));
        shelf.put(
                "photo/twelve-bits.jpg",
                latin(text(whole).replace("\u00ff\u00c0\0\u0011\u0008", "\u00ff\u00c1\0\u0011\u000c")));
        shelf.put("photo/arithmetic.jpg", latin(text(whole).replace("\u00ff\u00c0\0\u0011", "\u00ff\u00c9\0\u0011")));
        shelf.put("photo/lossless.jpg", latin(text(whole).replace("\u00ff\u00c0\0\u0011", "\u00ff\u00c3\0\u0011")));
        shelf.put(
                "photo/thousand-comments.jpg",
                afterStart(whole, ("\u00ff\u00fe\u00ff\u00ff" + "x".repeat(65_533)).repeat(100)));
    }

    private static void noted(Shelf shelf) {
        shelf.put("photo/notes-garbage.jpg", withNotes("II*\0\u0008\0\0\0" + "\u00ff".repeat(60)));
        shelf.put("photo/notes-in-a-circle.jpg", withNotes("II*\0\u0008\0\0\0\0\0\u0008\0\0\0"));
        shelf.put("photo/notes-beyond-the-file.jpg", withNotes("II*\0\u00ff\u00ff\u00ff\u007f"));
        shelf.put("photo/notes-sixty-thousand.jpg", withNotes("II*\0\u0008\0\0\0\u00ff\u00ff"));
        shelf.put(
                "photo/notes-longer-than-the-file.jpg",
                afterStart(first(Paint.jpeg(60, 40), 40), "\u00ff\u00e1\u00ff\u00ffExif\0\0MM\0*\0\0\0\u0008"));
        shelf.put("photo/turned-nonsense.jpg", withNotes(orientation(99)));
        shelf.put("photo/notes-xml-laughs.jpg", afterStart(Paint.jpeg(60, 40), xmp(Xml.laughs("a") + "<a>&l9;</a>")));
        shelf.put(
                "photo/colours-garbage.jpg",
                afterStart(Paint.jpeg(60, 40), "\u00ff\u00e2\0\u0040ICC_PROFILE\0\1\1" + "\u00ee".repeat(48)));
    }

    private static String xmp(String xml) {
        var body = "http://ns.adobe.com/xap/1.0/\0" + xml;
        int length = body.length() + 2;
        return "\u00ff\u00e1" + (char) (length >> 8) + (char) (length & 0xff) + body;
    }

    /// One note: how the camera was held (EXIF 2.3, tag 274).
    private static String orientation(int turn) {
        return "II*\0\u0008\0\0\0\1\0\u0012\1\3\0\1\0\0\0" + (char) turn + "\0\0\0\0\0\0\0";
    }

    private static byte[] withNotes(String notes) {
        int length = notes.length() + 8;
        return afterStart(
                Paint.jpeg(60, 40),
                "\u00ff\u00e1" + (char) (length >> 8) + (char) (length & 0xff) + "Exif\0\0" + notes);
    }

    private static byte[] afterStart(byte[] jpeg, String segment) {
        return joined(first(jpeg, 2), latin(segment), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] sized(byte[] jpeg, int width, int height) {
        var changed = jpeg.clone();
        int frame = text(jpeg).indexOf("\u00ff\u00c0") + 5;
        changed[frame] = (byte) (height >> 8);
        changed[frame + 1] = (byte) height;
        changed[frame + 2] = (byte) (width >> 8);
        changed[frame + 3] = (byte) width;
        return changed;
    }

    private static byte[] overwritten(byte[] jpeg) {
        var changed = jpeg.clone();
        Arrays.fill(changed, changed.length / 2, changed.length - 2, (byte) 0x55);
        return changed;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
