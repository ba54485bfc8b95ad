package org.safeconduct.packet.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.safeconduct.packet.form.sheet.Box;

/// The fields of a form as its fingerprint and its listing see them.
final class FieldList {
    private FieldList() {}

    static List<FormField> of(List<Box> boxes) {
        return boxes.stream()
                .map(box -> new FormField(
                        box.name(), box.tooltip(), box.page(), box.kind().words()))
                .toList();
    }

    /// The same for every copy of an edition, however it was saved: names, kinds, places to the point and limits, in
    /// the order of the names.
    static String fingerprint(List<Box> boxes) {
        var lines = boxes.stream().map(FieldList::line).sorted().collect(Collectors.joining("\n"));
        return hash(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Box box) {
        var area = box.area();
        return String.format(
                Locale.ROOT,
                "%s %s %d %d %d %d",
                box.name(),
                box.kind(),
                box.page(),
                Math.round(area.getLowerLeftX()),
                Math.round(area.getLowerLeftY()),
                box.longest());
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
