package org.safeconduct.packet.intake.hostile;

/// Sound files under names that programs trip over.
final class Names {
    private Names() {}

    static void stock(Shelf shelf) {
        var letter = RawPdf.letter().bytes();
        shelf.put("name/" + "n".repeat(250) + ".pdf", letter);
        shelf.put("name/-rf --help.pdf", letter);
        shelf.put("name/$(touch bitten) `touch bitten`;touch bitten.pdf", letter);
        shelf.put("name/%s %n %d {0} ${x} \\1.pdf", letter);
        shelf.put(
                "name/\u0421\u0432\u0438\u0434\u0435\u0442\u0435\u043b\u044c\u0441\u0442\u0432\u043e \u043e \u0440\u043e\u0436\u0434\u0435\u043d\u0438\u0438.pdf",
                letter);
        shelf.put("name/\u05ea\u05e2\u05d5\u05d3\u05d4 \u0634\u0647\u0627\u062f\u0629.pdf", letter);
        shelf.put("name/re\u0301sume\u0301.pdf", letter);
        shelf.put("name/summons\u202efdp.exe", letter);
        shelf.put("name/\ud83d\udcc4.pdf", letter);
        shelf.put("name/con.pdf", letter);
        shelf.put("name/nul", letter);
        shelf.put("name/a'b\"c<d>e|f?g*h.pdf", letter);
        shelf.put("name/ spaces at both ends .pdf ", letter);
        shelf.put("name/dots...", letter);
        shelf.put("name/line\nbreak\tand tab.pdf", letter);
        shelf.put("name/-o out.docx", RawWord.letter("").bytes());
        shelf.put(
                "name/\u0414\u043e\u0432\u0456\u0440\u0435\u043d\u0456\u0441\u0442\u044c %41.docx",
                RawWord.letter("").bytes());
        shelf.put("name/@list.heic", "not a picture");
    }
}
