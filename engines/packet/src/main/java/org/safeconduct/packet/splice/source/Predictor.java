package org.safeconduct.packet.splice.source;

/// Undoes the row predictors of PNG (ISO 32000-2, 7.4.4.4), which cross-reference streams are fond of.
final class Predictor {
    private Predictor() {}

    static byte[] undo(byte[] data, Dict parameters) throws DamagedException {
        var predictor = number(parameters, "Predictor", 1);
        if (predictor < 10) {
            if (predictor != 1) {
                throw new DamagedException("a predictor for images stands on text");
            }
            return data;
        }
        var bits = (long) number(parameters, "Colors", 1) * number(parameters, "BitsPerComponent", 8);
        var row = (bits * number(parameters, "Columns", 1) + 7) / 8;
        if (row < 1 || row > data.length) {
            throw new DamagedException("a predictor has odd rows");
        }
        return rows(data, (int) row, (int) Math.max(1, (bits + 7) / 8));
    }

    private static int number(Dict parameters, String name, int otherwise) throws DamagedException {
        var value = parameters.find(name);
        return value == null ? otherwise : (int) Math.min(value.integer(), Integer.MAX_VALUE);
    }

    private static byte[] rows(byte[] data, int width, int pixel) throws DamagedException {
        var out = new byte[data.length / (width + 1) * width];
        for (int from = 0, to = 0; to < out.length; from += width + 1, to += width) {
            System.arraycopy(data, from + 1, out, to, width);
            for (var i = 0; i < width; i++) {
                var left = i < pixel ? 0 : (out[to + i - pixel] & 0xff);
                var above = to == 0 ? 0 : (out[to + i - width] & 0xff);
                var corner = to == 0 || i < pixel ? 0 : (out[to + i - width - pixel] & 0xff);
                out[to + i] += (byte) guess(data[from], left, above, corner);
            }
        }
        return out;
    }

    private static int guess(byte type, int left, int above, int corner) throws DamagedException {
        return switch (type) {
            case 0 -> 0;
            case 1 -> left;
            case 2 -> above;
            case 3 -> (left + above) / 2;
            case 4 -> paeth(left, above, corner);
            default -> throw new DamagedException("a row has an unknown predictor");
        };
    }

    private static int paeth(int left, int above, int corner) {
        var sum = left + above - corner;
        var byLeft = Math.abs(sum - left);
        var byAbove = Math.abs(sum - above);
        var byCorner = Math.abs(sum - corner);
        if (byLeft <= byAbove && byLeft <= byCorner) {
            return left;
        }
        return byAbove <= byCorner ? above : corner;
    }
}
