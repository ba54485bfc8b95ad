package org.safeconduct.app.team.factor;

/// Words as squares for a camera, drawn as SVG.
public final class QrCode {
    /// Light squares around the code; ISO/IEC 18004 section 9.1 asks for four.
    private static final int MARGIN = 4;

    private QrCode() {}

    /// One path, dark on white in every theme, because many cameras cannot read light on dark.
    public static String svg(String words) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(words, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + MARGIN, y + MARGIN));
                }
            }
        }
        int side = code.size + 2 * MARGIN;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0,0h%1$dv%1$dH0z"/><path fill="#000" d="%2$s"/></svg>
                """.formatted(side, path);
    }
}
