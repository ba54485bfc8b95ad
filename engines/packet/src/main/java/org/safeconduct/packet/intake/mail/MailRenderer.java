package org.safeconduct.packet.intake.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.intake.rendition.Renderer;
import org.safeconduct.packet.intake.rendition.Rendition;
import org.safeconduct.packet.intake.rendition.Rendition.Attachment;
import org.safeconduct.packet.intake.rendition.Source;
import org.safeconduct.packet.intake.rendition.UnreadableException;
import org.safeconduct.packet.intake.web.Press;
import org.safeconduct.packet.intake.web.WholeFile;

/// Prints an e-mail, EML or MSG, and hands on what was sent with it. Nothing in the mail is fetched: a picture
/// that counts its readers would report that a lawyer has opened it.
public final class MailRenderer implements Renderer {
    private static final long MOST = 60_000_000;

    @Override
    public Rendition render(Source source) throws UnreadableException, IOException {
        byte[] mail = WholeFile.read(source, MOST);
        boolean outlook = mail.length > 1 && (mail[0] & 0xFF) == 0xD0 && (mail[1] & 0xFF) == 0xCF;
        Letter letter = outlook ? OutlookReader.read(mail, source.name()) : MimeReader.read(mail, source.name());
        LetterPage set = LetterPage.of(letter);
        Path pdf = source.scratch().resolve("letter.pdf");
        var findings = new ArrayList<Finding>(set.page().findings(source.name()));
        findings.addAll(Press.print(set.page(), source.name(), pdf));
        findings.addAll(wrapped(set.enclosures(), source.name()));
        return new Rendition(pdf, write(set.enclosures(), source.scratch()), findings);
    }

    private static List<Attachment> write(List<Enclosure> enclosures, Path scratch) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("enclosures"));
        var attachments = new ArrayList<Attachment>();
        for (Enclosure enclosure : enclosures) {
            Path file = folder.resolve(Integer.toString(attachments.size() + 1));
            Files.write(file, enclosure.content());
            attachments.add(new Attachment(enclosure.name(), file));
        }
        return attachments;
    }

    /// Outlook hides attachments in a file of its own, which most programs show as `winmail.dat`.
    private static List<Finding> wrapped(List<Enclosure> enclosures, String name) {
        return enclosures.stream()
                .filter(enclosure -> enclosure.name().equalsIgnoreCase("winmail.dat"))
                .map(
                        enclosure -> Finding.warns(
                                "IN-10",
                                Place.of(name),
                                name
                                        + " carries winmail.dat, in which Outlook has wrapped attachments. Ask the sender to send them again as files."))
                .toList();
    }
}
