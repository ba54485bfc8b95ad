package org.safeconduct.packet.intake.hostile;

/// Rich text, an old format with many doors.
final class RichTexts {
    private static final int DEEP = 100_000;

    private RichTexts() {}

    static void stock(Shelf shelf, Bait bait) {
        fields(shelf, bait);
        objects(shelf, bait);
        broken(shelf);
    }

    private static void fields(Shelf shelf, Bait bait) {
        var file = bait.path("secret.txt").replace("/", "\\\\/");
        field(shelf, "includes-text", "INCLUDETEXT \"" + bait.path("secret.txt") + "\"");
        field(shelf, "includes-text-escaped", "INCLUDETEXT \"" + file + "\"");
        field(shelf, "includes-a-picture", "INCLUDEPICTURE \"" + bait.address("p") + "\" \\\\d");
        field(shelf, "includes-by-code-points", "INCLUDE{\\'54}EXT \"" + bait.path("secret.txt") + "\"");
        field(shelf, "asks-a-program", "DDEAUTO c:\\\\\\\\windows\\\\\\\\cmd.exe \"/k calc\"");
        field(shelf, "links-elsewhere", "LINK Word.Document.8 \"" + bait.path("secret.rtf") + "\" \\\\a \\\\r");
        shelf.put("rich/template-at-an-address.rtf", "{\\rtf1{\\*\\template " + bait.address("t") + "}words}");
        shelf.put(
                "rich/files-elsewhere.rtf",
                "{\\rtf1{\\*\\filetbl{\\file\\fid0 " + bait.path("secret.rtf") + "}}{\\subdocument0 x}words}");
        shelf.put("rich/next-file.rtf", "{\\rtf1{\\*\\nextfile " + bait.path("secret.rtf") + "}words}");
    }

    private static void field(Shelf shelf, String name, String instruction) {
        shelf.put(
                "rich/%s.rtf".formatted(name),
                "{\\rtf1 words {\\field{\\*\\fldinst " + instruction + "}{\\fldrslt shown}}}");
    }

    private static void objects(Shelf shelf, Bait bait) {
        shelf.put(
                "rich/object.rtf",
                "{\\rtf1 words {\\object\\objemb\\objupdate{\\*\\objclass Equation.3}{\\*\\objdata "
                        + "0105000002000000".repeat(50) + "}}}");
        shelf.put(
                "rich/object-linked.rtf",
                "{\\rtf1 words {\\object\\objautlink\\objupdate{\\*\\objclass Word.Document.8}{\\*\\objdata "
                        + "01050000" + "41".repeat(99) + "}{\\*\\linkself " + bait.path("secret.rtf") + "}}}");
        shelf.put("rich/object-data-odd.rtf", "{\\rtf1 words {\\object{\\*\\objdata 0g1{\\x}5}}}");
        shelf.put(
                "rich/picture-enormous.rtf",
                "{\\rtf1 words {\\pict\\pngblip\\picw2147483647\\pich2147483647 89504e47}}");
        shelf.put(
                "rich/picture-swells.rtf",
                "{\\rtf1 words {\\pict\\pngblip "
                        + java.util.HexFormat.of().formatHex(RawPng.of(9_000, 9_000, 8, 0, Packing.deflated('\0', 1)))
                        + "}}");
    }

    private static void broken(Shelf shelf) {
        shelf.put("rich/header-only.rtf", "{\\rtf1");
        shelf.put("rich/never-ends.rtf", "{\\rtf1 " + "words that never end ".repeat(99));
        shelf.put("rich/ends-too-often.rtf", "{\\rtf1 words" + "}".repeat(1000));
        shelf.put("rich/very-deep.rtf", "{\\rtf1 " + "{".repeat(DEEP) + "words" + "}".repeat(DEEP) + "}");
        shelf.put("rich/bytes-announced.rtf", "{\\rtf1 words \\bin2147483647 abc}");
        shelf.put("rich/bytes-negative.rtf", "{\\rtf1 words \\bin-5 abc}");
        shelf.put("rich/numbers-enormous.rtf", "{\\rtf1\\fs99999999999\\li-99999999999\\u99999999999 words\\'zz}");
        shelf.put("rich/colours-enormous.rtf", "{\\rtf1{\\colortbl" + ";\\red999".repeat(5_000) + ";}\\cf4999 words}");
        shelf.put(
                "rich/tables-in-tables.rtf", "{\\rtf1 " + "\\trowd\\itap30000\\cellx100 x\\nestcell".repeat(500) + "}");
    }
}
