package org.safeconduct.packet.intake.chat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.intake.rendition.Renderer;
import org.safeconduct.packet.intake.rendition.Rendition;
import org.safeconduct.packet.intake.rendition.Source;
import org.safeconduct.packet.intake.rendition.UnreadableException;
import org.safeconduct.packet.intake.web.Decoded;
import org.safeconduct.packet.intake.web.Press;

/// Prints a chat exported from Telegram (JSON or HTML) or WhatsApp (text), alone or in the zip of the export.
public final class ChatRenderer implements Renderer {
    @Override
    public Rendition render(Source source) throws UnreadableException, IOException {
        Export export = Export.read(source);
        Conversation conversation = conversation(Decoded.of(export.chat()).text(), source.name());
        if (conversation.messages().isEmpty()) {
            throw new UnreadableException(
                    "IN-01", source.name() + " holds no message that could be read. Export the chat again.");
        }
        var pages = Transcript.of(conversation, export, source.name(), hash(source.file()));
        Path pdf = source.scratch().resolve("transcript.pdf");
        var findings = new ArrayList<>(doubts(conversation, source.name()));
        findings.addAll(Press.print(pages, source, pdf));
        return new Rendition(pdf, List.of(), findings);
    }

    private static Conversation conversation(String text, String name) throws UnreadableException {
        String start = text.stripLeading();
        if (start.startsWith("{")) {
            return TelegramJson.read(start, name);
        }
        if (start.startsWith("<")) {
            return TelegramPage.read(start);
        }
        if (WhatsApp.isLike(text)) {
            return WhatsApp.read(text);
        }
        throw new UnreadableException(
                "IN-01", name + " is not a chat export of Telegram or WhatsApp that is known here. File it as PDF.");
    }

    private static List<Finding> doubts(Conversation conversation, String name) {
        return conversation.doubt().stream()
                .map(order -> Finding.confirm(
                        "IN-09",
                        Place.of(name),
                        "%s writes dates that can be read in two ways; they were read as %s. Ask the client, or export the chat again from a phone set to another language."
                                .formatted(name, order)))
                .toList();
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException broken) {
            throw new PacketException("This Java has no SHA-256.", broken);
        }
    }
}
