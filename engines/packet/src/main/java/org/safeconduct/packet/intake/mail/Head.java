package org.safeconduct.packet.intake.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.stream.Field;
import org.safeconduct.packet.intake.web.Decoded;

/// The fields at the head of a mail that are printed, as they were written.
final class Head {
    private static final List<String> PRINTED =
            List.of("From", "Sender", "Reply-To", "To", "Cc", "Bcc", "Date", "Subject");

    private Head() {}

    static List<Letter.Field> fields(Header header) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Field field : header.getFields()) {
            values.computeIfAbsent(field.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(value(field));
        }
        return PRINTED.stream()
                .filter(label -> values.containsKey(label.toLowerCase(Locale.ROOT)))
                .map(label -> new Letter.Field(
                        label, String.join("; ", values.getOrDefault(label.toLowerCase(Locale.ROOT), List.of()))))
                .filter(field -> !field.value().isBlank())
                .toList();
    }

    /// Some programs write letters beyond ASCII without saying in which encoding (against RFC 5322), so the
    /// bytes are read rather than the text that the parser makes of them.
    private static String value(Field field) {
        byte[] raw = field.getRaw() == null ? bytes(field) : field.getRaw().toByteArray();
        String line = Decoded.of(raw).text().replaceAll("\\r?\\n[ \\t]?", " ");
        String value = line.substring(line.indexOf(':') + 1).strip();
        // Between two encoded words a space means nothing (RFC 2047, 6.2).
        return DecoderUtil.decodeEncodedWords(value.replaceAll("\\?=\\s+=\\?", "?==?"), DecodeMonitor.SILENT)
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
    }

    private static byte[] bytes(Field field) {
        return (field.getName() + ": " + field.getBody()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
