package org.safeconduct.packet.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.safeconduct.packet.intake.rendition.UnreadableException;
import org.safeconduct.packet.intake.web.Decoded;
import org.safeconduct.packet.intake.web.Lines;

/// Reads an EML (RFC 5322 and MIME, RFC 2045 to 2049), also a malformed one, as far as it goes.
final class MimeReader {
    /// Parts within parts; mails forwarded a hundred times don't come that deep, since each is an attachment.
    private static final int DEEPEST = 30;

    private final StringBuilder html = new StringBuilder();
    private final Map<String, Enclosure> pictures = new LinkedHashMap<>();
    private final List<Enclosure> enclosures = new ArrayList<>();

    private MimeReader() {}

    static Letter read(byte[] mail, String name) throws UnreadableException {
        var builder = new DefaultMessageBuilder();
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(200_000)
                .setMaxHeaderCount(5_000)
                .build());
        try {
            Message message = builder.parseMessage(new ByteArrayInputStream(mail));
            var reader = new MimeReader();
            reader.read(message, 0);
            return new Letter(
                    Head.fields(message.getHeader()), reader.html.toString(), reader.pictures, reader.enclosures);
        } catch (RuntimeException | IOException broken) {
            throw new UnreadableException(
                    "IN-01",
                    name + " is damaged or not an e-mail. Ask for it again, or for a PDF printed from it.",
                    broken);
        }
    }

    private void read(Entity entity, int depth) throws IOException {
        Body body = entity.getBody();
        if (body instanceof Multipart parts && depth < DEEPEST) {
            readAll(parts, depth + 1);
        } else if (body instanceof Message forwarded) {
            enclosures.add(Enclosure.of(forwardedName(entity, forwarded), bytes(forwarded)));
        } else if (body instanceof SingleBody single) {
            readOne(entity, bytes(single));
        }
    }

    private void readAll(Multipart parts, int depth) throws IOException {
        List<Entity> all = parts.getBodyParts();
        if (!parts.getSubType().equalsIgnoreCase("alternative")) {
            for (Entity part : all) {
                read(part, depth);
            }
            return;
        }
        // The last version is the one the writer likes best (RFC 2046, 5.1.4); an invitation is none to print.
        Optional<Entity> best = all.reversed().stream()
                .filter(part -> part.isMultipart() || isText(part))
                .findFirst();
        for (Entity part : all) {
            if (best.filter(part::equals).isPresent() || !(isText(part) || part.isMultipart())) {
                read(part, depth);
            }
        }
    }

    private void readOne(Entity entity, byte[] content) {
        String id = header(entity, "Content-ID").replaceAll("[<>\\s]", "");
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        if (isText(entity) && !attached && fileName(entity).isEmpty()) {
            Optional<String> charset = Optional.ofNullable(parameter(entity, "charset"));
            String text = Decoded.of(content, charset).text();
            html.append(entity.getMimeType().equalsIgnoreCase("text/html") ? text : Lines.html(text));
        } else {
            var enclosure = Enclosure.of(fileName(entity).orElse(nameByType(entity)), content);
            if (id.isEmpty()) {
                enclosures.add(enclosure);
            } else {
                pictures.put(id, enclosure);
            }
        }
    }

    private static boolean isText(Entity entity) {
        String type = entity.getMimeType().toLowerCase(Locale.ROOT);
        return type.equals("text/plain") || type.equals("text/html");
    }

    private static String forwardedName(Entity entity, Message forwarded) {
        String subject = forwarded.getSubject() == null ? "forwarded message" : forwarded.getSubject();
        return fileName(entity).orElse(subject.replaceAll("[/\\\\]", " ") + ".eml");
    }

    private static Optional<String> fileName(Entity entity) {
        String plain = entity.getFilename();
        String sent = plain != null ? plain : parameter(entity, "name");
        return Optional.ofNullable(sent)
                .map(name -> DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT))
                .filter(name -> !name.isBlank());
    }

    private static @org.jspecify.annotations.Nullable String parameter(Entity entity, String name) {
        return entity.getHeader().getField("Content-Type")
                        instanceof org.apache.james.mime4j.dom.field.ContentTypeField type
                ? type.getParameter(name)
                : null;
    }

    private static String nameByType(Entity entity) {
        String type = entity.getMimeType().toLowerCase(Locale.ROOT);
        return "attachment."
                + type.substring(type.indexOf('/') + 1)
                        .replaceAll("[^a-z0-9]", "")
                        .replace("jpeg", "jpg");
    }

    private static String header(Entity entity, String name) {
        Field field = entity.getHeader().getField(name);
        return field == null || field.getBody() == null ? "" : field.getBody();
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        try (var in = body.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(Message message) throws IOException {
        var out = new ByteArrayOutputStream();
        new DefaultMessageWriter().writeMessage(message, out);
        return out.toByteArray();
    }
}
