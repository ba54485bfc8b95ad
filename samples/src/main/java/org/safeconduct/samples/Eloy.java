package org.safeconduct.samples;

import java.util.List;
import org.safeconduct.samples.file.Heic;
import org.safeconduct.samples.file.Jpeg;
import org.safeconduct.samples.file.Locked;
import org.safeconduct.samples.file.Mail;
import org.safeconduct.samples.file.Png;
import org.safeconduct.samples.file.Questionnaire;
import org.safeconduct.samples.file.Questionnaire.Box;
import org.safeconduct.samples.file.ScannedPdf;
import org.safeconduct.samples.file.Telegram;
import org.safeconduct.samples.page.Press;
import org.safeconduct.samples.page.Scan;
import org.safeconduct.samples.picture.Door;
import org.safeconduct.samples.picture.EmptyBox;
import org.safeconduct.samples.picture.Protest;
import org.safeconduct.samples.picture.Riverbank;
import org.safeconduct.samples.picture.Snapshot;

/// The first case: a protest, two arrests, threats by telephone, the telephone lost at the border.
final class Eloy {
    private static final int TURNED = 6;
    private static final float PHOTO = 0.82f;

    private final Studio studio;

    Eloy(Studio studio) {
        this.studio = studio;
    }

    void make() {
        declaration();
        identity();
        firstArrest();
        secondArrest();
        threats();
        telephone();
        family();
        rest();
    }

    private void declaration() {
        studio.printed("a1-declaration-ru.pdf", "declaration.ru");
        studio.word("a1-declaration-en.docx", "declaration.en");
    }

    private void identity() {
        var passport = new Snapshot(1).of(studio.plate("passport.plate"), 1360, 1900);
        var lying = Jpeg.of(Snapshot.onItsSide(passport), 72, PHOTO);
        studio.save("b1-passport.jpg", Jpeg.withExif(lying, TURNED, "2026:07:03 10:21:40"));
        studio.word("b1-passport-en.docx", "passport.en");
        studio.scannedPlate("b2-birth-certificate.jpg", "birth.plate", new Scan(12, 0.9, 3));
        studio.word("b2-birth-certificate-en.docx", "birth.en");
        studio.fax("b3-marriage-certificate.tif", "marriage.ru", new Scan(13, -0.7, 3));
        studio.word("b3-marriage-certificate-en.docx", "marriage.en");
        var daughter = new Snapshot(14).of(studio.plate("daughter.plate"), 1400, 1840);
        Heic.find(daughter).ifPresent(heic -> studio.save("b4-daughter-birth-certificate.heic", heic));
        studio.word("b4-daughter-birth-certificate-en.docx", "daughter.en");
    }

    private void firstArrest() {
        var bold = studio.press().faces().sansBold().font();
        studio.save(
                "c1-protest.jpg",
                Jpeg.withExif(Jpeg.of(Protest.photograph(bold), 72, PHOTO), 1, "2022:03:06 15:04:11"));
        studio.scannedPdf("c2-protocol-2022.pdf", "protocol-2022.ru", new Scan(21, 1.1, 3.2));
        studio.word("c2-protocol-2022-en.docx", "protocol-2022.en");
        studio.scannedPdf("c3-ruling-2022.pdf", "ruling-2022.ru", new Scan(23, -0.8, 3));
        studio.word("c3-ruling-2022-en.docx", "ruling-2022.en");
        studio.scannedJpeg("c4-trauma-certificate-2022.jpg", "trauma-2022.ru", new Scan(25, 1.6, 3.5));
        studio.word("c4-trauma-certificate-2022-en.docx", "trauma-2022.en");
    }

    private void secondArrest() {
        studio.scannedPdf("d1-ruling-2024.pdf", "ruling-2024.ru", new Scan(31, 0.7, 3));
        studio.word("d1-ruling-2024-en.docx", "ruling-2024.en");
    }

    private void threats() {
        var chat = Telegram.parse("Голос двора", studio.text("telegram.chat"));
        studio.save("e1-telegram/result.json", chat.json());
        studio.save("e1-telegram/messages.html", chat.html());
        studio.richText("e1-telegram-en.rtf", "telegram.en");
        var bold = studio.press().faces().sansBold().font();
        studio.save("e2-door.jpg", Jpeg.withExif(Jpeg.of(Door.photograph(bold), 72, PHOTO), 1, "2025:09:28 07:55:20"));
        var summons = ScannedPdf.of(studio.scans("summons-2025.ru", new Scan(41, -1.3, 3)), Studio.DPI, 0.5f);
        studio.save("e3-summons-2025.pdf", Press.saved(ScannedPdf.lyingDown(summons)));
        studio.word("e3-summons-2025-en.docx", "summons-2025.en");
    }

    private void telephone() {
        studio.word("f1-property-request.docx", "property-request");
        var register = Press.saved(studio.press().printed(studio.script("property-register")));
        studio.save(
                "f2-property-reply.eml",
                Mail.of(studio.text("property-reply.mail"), "register-page-212.pdf", register));
        var answer = studio.press().printed(studio.script("facility-property"));
        studio.save("f3-facility-property.pdf", Press.saved(Locked.lock(answer)));
        studio.save("f4-property-claim.pdf", claim());
        var label = List.of(
                "Demo Mobile D7  128 GB",
                "Colour: Midnight",
                "IMEI1 35-555501-555013",
                "S/N SAMPLE-555013",
                "Invented product");
        var box = EmptyBox.photograph(studio.press().faces().sans().font(), label);
        studio.save("f5-phone-box.jpg", Jpeg.withExif(Jpeg.of(box, 72, PHOTO), 1, "2026:04:19 13:40:02"));
    }

    private byte[] claim() {
        var page = studio.press().printed(studio.script("property-claim"));
        return Press.saved(Questionnaire.on(
                page,
                List.of(
                        new Box("claimant", 78, 617, 430, "SOKOLOV, Andrei Viktorovich    A 241-555-013"),
                        new Box(
                                "taken",
                                78,
                                563,
                                460,
                                "Mobile telephone Demo Mobile D7, by an officer of the port of entry"),
                        new Box("when", 78, 510, 460, "Nogales, Arizona, February 24, 2026, about 2 p.m."),
                        new Box(
                                "stored",
                                78,
                                456,
                                460,
                                "Video of 3/6/2022, photos of injuries 3/7/2022, two threatening calls"),
                        new Box("receipt", 78, 403, 460, "Saw a tag on the bag. No receipt."))));
    }

    private void family() {
        studio.openText("g1-wife-letter-ru.odt", "wife-letter.ru");
        studio.richText("g1-wife-letter-en.rtf", "wife-letter.en");
        studio.plainText("g2-whatsapp/_chat.txt", "whatsapp.ru.chat");
        studio.plainText("g2-whatsapp-en.txt", "whatsapp.en");
        studio.save("g3-family.png", Png.of(Riverbank.photograph()));
    }

    private void rest() {
        studio.word("h1-medical-evaluation.docx", "medical-evaluation");
        studio.printed("i1-report-assemblies.pdf", "report-assemblies");
        studio.webPage("i2-news-empty-boxes.html", "news");
        studio.printed("j1-hearing-notice.pdf", "hearing-notice");
        studio.printed("j2-fee-receipt.pdf", "fee-receipt");
    }
}
