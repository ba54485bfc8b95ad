package org.safeconduct.samples;

import org.safeconduct.samples.file.Mail;
import org.safeconduct.samples.file.Png;
import org.safeconduct.samples.page.Press;
import org.safeconduct.samples.page.Scan;

/// The second case: six days in a border cell, eighteen months in Adelanto, and a wife with a case of her own.
final class Adelanto {
    private final Studio studio;

    Adelanto(Studio studio) {
        this.studio = studio;
    }

    void make() {
        studio.word("motion.docx", "motion");
        declarations();
        papers();
        wife();
        home();
        detention();
        border();
    }

    private void declarations() {
        studio.scannedPdf("a1-declaration-uk.pdf", "declaration.uk", new Scan(51, 0.8, 3));
        studio.word("a1-declaration-en.docx", "declaration.en");
        studio.printed("a2-plan-on-release.pdf", "plan");
    }

    private void papers() {
        studio.scannedPlate("b1-identity-card.jpg", "id.plate", new Scan(52, -1.4, 3));
        studio.word("b1-identity-card-en.docx", "id.en");
        studio.scannedPdf("b2-marriage-certificate.pdf", "marriage.uk", new Scan(53, 1.2, 3.4));
        studio.richText("b2-marriage-certificate-en.rtf", "marriage.en");
        studio.fax("b3-disability.tif", "disability.uk", new Scan(54, 0.6, 3));
        studio.word("b3-disability-en.docx", "disability.en");
        studio.scannedPdf("f1-no-record-uk.pdf", "record.uk", new Scan(55, -0.9, 3));
        studio.word("f1-no-record-en.docx", "record.en");
    }

    private void wife() {
        studio.openText("c1-wife-letter-uk.odt", "oksana.uk");
        studio.word("c1-wife-letter-en.docx", "oksana.en");
        studio.printed("c2-wife-hearing-notice.pdf", "oksana-notice");
    }

    private void home() {
        studio.richText("d1-sponsor-letter.rtf", "sponsor");
        studio.plainText("d2-parish-letter.txt", "parish");
        studio.word("d3-job-offer.docx", "job");
    }

    private void detention() {
        var certificate =
                studio.press().drawn(studio.script("certificate"), 110).getFirst();
        studio.save("e1-english-certificate.png", Png.of(certificate));
        studio.fax("e2-medical-summary.tif", "medical", new Scan(56, 0.5, 3));
        studio.printed("e3-parole-denial.pdf", "parole-denial");
    }

    private void border() {
        studio.word("g1-records-request.docx", "records-request");
        var log = Press.saved(studio.press().printed(studio.script("custody-log")));
        studio.save("g2-records-reply.eml", Mail.of(studio.text("records-reply.mail"), "custody-log.pdf", log));
    }
}
