package org.safeconduct.packet.splice.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.splice.part.PartPage;
import org.safeconduct.packet.splice.source.ContentScan;
import org.safeconduct.packet.splice.source.DamagedException;
import org.safeconduct.packet.splice.source.Decoder;
import org.safeconduct.packet.splice.source.Slice;
import org.safeconduct.packet.splice.source.SourceFile;
import org.safeconduct.packet.splice.source.SourceObject;

/// Finds out what the content of a page leaves open, and writes it anew only where that is the only way.
final class PageContents {
    private final SourceFile source;
    private final Relocation relocation;

    PageContents(SourceFile source, Relocation relocation) {
        this.source = source;
        this.relocation = relocation;
    }

    /// @param hasPatterns whether the page paints with patterns, which hang on the coordinates of the page unless its
    ///     content becomes a form (ISO 32000-2, 8.7.3.1)
    PartPage.Content prepare(@Nullable Slice contents, boolean hasPatterns) throws IOException {
        var references = references(contents);
        var scan = new ContentScan();
        List<byte[]> texts;
        try {
            texts = decode(references, scan);
        } catch (DamagedException _) {
            return new PartPage.Content(numbers(references), "", PartPage.Freedom.SEALED);
        }
        var mustJoin = scan.isChanged() || (hasPatterns && references.size() > 1);
        var streams = mustJoin ? new int[] {relocation.made(join(texts))} : numbers(references);
        return new PartPage.Content(
                streams, scan.remainder(), hasPatterns ? PartPage.Freedom.IN_PLACE : PartPage.Freedom.FREE);
    }

    private List<Slice> references(@Nullable Slice contents) throws IOException {
        if (contents == null) {
            return List.of();
        }
        var value = contents.isReference() ? source.find(contents.reference()) : null;
        if (value != null && value.isStream()) {
            return List.of(contents);
        }
        var array = value == null ? contents : value.value();
        var streams = new ArrayList<Slice>();
        if (array.isArray()) {
            for (var item : array.items()) {
                if (stream(item) != null) {
                    streams.add(item);
                }
            }
        }
        return streams;
    }

    private @Nullable SourceObject stream(Slice reference) throws IOException {
        var object = reference.isReference() ? source.find(reference.reference()) : null;
        return object != null && object.isStream() ? object : null;
    }

    private List<byte[]> decode(List<Slice> references, ContentScan scan) throws IOException {
        var texts = new ArrayList<byte[]>();
        for (var reference : references) {
            var stream = stream(reference);
            if (stream != null) {
                var text = Decoder.decode(stream.value().dict(), source.body(stream));
                scan.read(text);
                texts.add(text);
            }
        }
        return texts;
    }

    private int[] numbers(List<Slice> references) throws IOException {
        var numbers = new int[references.size()];
        var size = 0;
        for (var reference : references) {
            var number = relocation.number(reference.reference());
            // A page that names itself as its content draws nothing.
            if (number >= 0) {
                numbers[size++] = number;
            }
        }
        return Arrays.copyOf(numbers, size);
    }

    private static byte[] join(List<byte[]> texts) {
        var out = new ByteArrayOutputStream();
        for (var text : texts) {
            out.writeBytes(text);
            out.write('\n');
        }
        return out.toByteArray();
    }
}
