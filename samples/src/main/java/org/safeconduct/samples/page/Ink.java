package org.safeconduct.samples.page;

import java.awt.Color;

/// The inks that these papers are made with.
final class Ink {
    static final Color BLACK = new Color(0x1C1C20);
    static final Color BLUE = new Color(0x1F3A8A);
    static final Color SEAL = new Color(58, 70, 160, 205);
    static final Color GREY = new Color(0x777777);

    private Ink() {}
}
