package org.safeconduct.packet.intake.rendition;

/// What no document may exceed, so that a small file can't fill the memory or the disk.
///
/// These are measures of our machine, not of any court: the largest honest papers seen in asylum files stay
/// below a tenth of each.
public final class Ceiling {
    /// Pages of one document. A whole record of proceedings has fewer.
    public static final int PAGES = 5_000;

    /// Bytes of one page description once unpacked.
    public static final long CONTENT_BYTES = 64L << 20;

    /// Pixels that are decoded at once; four bytes each have to fit into a worker's memory twice over.
    public static final long PIXELS = 24_000_000;

    /// Pixels of a picture that is looked at at all.
    public static final long PICTURE_PIXELS = 400_000_000;

    /// Bytes of one picture in a PDF once unpacked; they have to fit into a worker's memory whole.
    public static final long PICTURE_BYTES = 100L << 20;

    /// Bytes that a packed office file may unpack to.
    public static final long UNPACKED_BYTES = 512L << 20;

    /// Files inside a packed office file.
    public static final int UNPACKED_ENTRIES = 10_000;

    private Ceiling() {}
}
