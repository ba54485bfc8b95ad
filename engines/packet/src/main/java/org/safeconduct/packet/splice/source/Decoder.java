package org.safeconduct.packet.splice.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

/// Undoes the filters that text and tables come in. Never an image filter: one small file is known that hangs such a
/// filter on a page's content and takes gigabytes to decode.
public final class Decoder {
    /// More than any honest page or table holds.
    static final int MOST = 1 << 27;

    private static final Set<String> RARE =
            Set.of("LZWDecode", "LZW", "ASCII85Decode", "A85", "ASCIIHexDecode", "AHx", "RunLengthDecode", "RL");

    private Decoder() {}

    /// The decoded body of a stream.
    ///
    /// @throws DamagedException when a filter is not one for text, the data is broken or there is too much of it
    public static byte[] decode(Dict dict, byte[] body) throws IOException {
        var filters = filters(dict);
        var data = body;
        for (var i = 0; i < filters.size(); i++) {
            data = decode(filters.get(i).name(), data, parameters(dict, i));
        }
        return data;
    }

    private static List<Slice> filters(Dict dict) throws DamagedException {
        var filter = dict.find("Filter");
        if (filter == null) {
            return List.of();
        }
        return filter.isArray() ? filter.items() : List.of(filter);
    }

    private static @Nullable Dict parameters(Dict dict, int index) throws DamagedException {
        var written = dict.find("DecodeParms");
        if (written != null && written.isArray()) {
            var items = written.items();
            written = index < items.size() ? items.get(index) : null;
        }
        return written == null || written.isNull() ? null : written.dict();
    }

    private static byte[] decode(String filter, byte[] data, @Nullable Dict parameters) throws IOException {
        if (filter.equals("FlateDecode") || filter.equals("Fl")) {
            var flat = inflate(data);
            return parameters == null ? flat : Predictor.undo(flat, parameters);
        }
        if (!RARE.contains(filter) || (parameters != null && parameters.has("Predictor"))) {
            throw new DamagedException("a filter does not belong on text");
        }
        return rare(filter, data, parameters);
    }

    private static byte[] inflate(byte[] data) throws DamagedException {
        var inflater = new Inflater();
        try {
            inflater.setInput(data);
            var out = new byte[Math.max(512, Math.min(data.length * 4, MOST))];
            var size = 0;
            while (!inflater.finished()) {
                var got = inflater.inflate(out, size, out.length - size);
                size += got;
                // Data cut short shows what there is of it, as every viewer does.
                if (got == 0 && size < out.length) {
                    break;
                }
                if (size == out.length) {
                    out = grown(out);
                }
            }
            return Arrays.copyOf(out, size);
        } catch (DataFormatException _) {
            throw new DamagedException("compressed data is broken");
        } finally {
            inflater.end();
        }
    }

    private static byte[] grown(byte[] out) throws DamagedException {
        if (out.length > MOST) {
            throw new DamagedException("compressed data swells beyond reason");
        }
        return Arrays.copyOf(out, Math.min(out.length * 2, MOST + 1));
    }

    private static byte[] rare(String filter, byte[] data, @Nullable Dict parameters) throws IOException {
        var out = new CappedOutput(MOST);
        var settings = new COSDictionary();
        var early = parameters == null ? null : parameters.find("EarlyChange");
        if (early != null) {
            var parms = new COSDictionary();
            parms.setInt(COSName.EARLY_CHANGE, (int) early.integer());
            settings.setItem(COSName.DECODE_PARMS, parms);
        }
        settings.setItem(COSName.FILTER, COSName.getPDFName(filter));
        try {
            FilterFactory.INSTANCE.getFilter(filter).decode(new ByteArrayInputStream(data), out, settings, 0);
        } catch (RuntimeException e) {
            throw new DamagedException("encoded data is broken: " + e.getClass().getSimpleName());
        }
        return out.toByteArray();
    }
}
