package org.safeconduct.packet.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.intake.rendition.UnreadableException;
import org.safeconduct.packet.intake.web.Lines;

/// Reads an Outlook MSG ([MS-OXMSG]).
final class OutlookReader {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private OutlookReader() {}

    static Letter read(byte[] mail, String name) throws UnreadableException {
        try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(mail))) {
            message.guess7BitEncoding();
            return letter(message);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableException(
                    "IN-01", name + " is damaged or not an Outlook e-mail. Ask for a PDF printed from it.", broken);
        }
    }

    private static Letter letter(MAPIMessage message) throws IOException {
        Map<String, Enclosure> pictures = new LinkedHashMap<>();
        List<Enclosure> enclosures = new ArrayList<>();
        for (AttachmentChunks attached : message.getAttachmentFiles()) {
            Enclosure enclosure = enclosure(attached);
            String id = text(attached.getAttachContentId());
            if (id.isEmpty()) {
                enclosures.add(enclosure);
            } else {
                pictures.put(id, enclosure);
            }
        }
        return new Letter(fields(message), html(message), pictures, enclosures);
    }

    private static List<Letter.Field> fields(MAPIMessage message) {
        var fields = new ArrayList<Letter.Field>();
        add(fields, "From", found(message::getDisplayFrom));
        add(fields, "To", found(message::getDisplayTo));
        add(fields, "Cc", found(message::getDisplayCC));
        add(fields, "Bcc", found(message::getDisplayBCC));
        add(fields, "Date", date(message));
        add(fields, "Subject", found(message::getSubject));
        return fields;
    }

    /// The date with the zone in which it was written stands in the mail's own head, when Outlook has kept
    /// that.
    private static String date(MAPIMessage message) {
        return Arrays.stream(Optional.ofNullable(found(message::getHeaders)).orElse(new String[0]))
                .filter(line -> line.regionMatches(true, 0, "Date:", 0, 5))
                .map(line -> line.substring(5).strip())
                .findFirst()
                .orElseGet(() -> {
                    var date = found(message::getMessageDate);
                    return date == null ? "" : UTC.format(date.toInstant());
                });
    }

    private static void add(List<Letter.Field> fields, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.add(new Letter.Field(label, value.strip()));
        }
    }

    private static String html(MAPIMessage message) {
        String html = found(message::getHtmlBody);
        String text = found(message::getTextBody);
        return html != null ? html : Lines.html(text == null ? "" : text);
    }

    private static Enclosure enclosure(AttachmentChunks attached) throws IOException {
        String name = Optional.of(text(attached.getAttachLongFileName()))
                .filter(longName -> !longName.isEmpty())
                .orElseGet(() -> text(attached.getAttachFileName()));
        if (attached.isEmbeddedMessage()) {
            return Enclosure.of(name.isEmpty() ? "forwarded message.msg" : name, forwarded(attached));
        }
        byte[] content = attached.getEmbeddedAttachmentObject();
        return Enclosure.of(name, content == null ? new byte[0] : content);
    }

    private static byte[] forwarded(AttachmentChunks attached) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var alone = new POIFSFileSystem()) {
            EntryUtils.copyNodes(attached.getAttachmentDirectory().getDirectory(), alone.getRoot());
            alone.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static String text(@Nullable StringChunk chunk) {
        return chunk == null || chunk.getValue() == null ? "" : chunk.getValue();
    }

    private interface Piece<T> {
        T read() throws ChunkNotFoundException;
    }

    private static <T> @Nullable T found(Piece<T> piece) {
        try {
            return piece.read();
        } catch (ChunkNotFoundException absent) {
            return null;
        }
    }
}
