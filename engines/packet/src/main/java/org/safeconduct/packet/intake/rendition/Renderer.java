package org.safeconduct.packet.intake.rendition;

import java.io.IOException;

/// Turns one kind of file into PDF pages.
///
/// Reads nothing but the source's file, writes nothing but its scratch folder, and fetches nothing. The same source
/// gives the same pages. Everything is embedded: fonts as well as pictures.
public interface Renderer {
    /// Makes the pages, once per source.
    ///
    /// @throws UnreadableException when the file itself is the reason that there are no pages
    /// @throws IOException when the disk is
    Rendition render(Source source) throws UnreadableException, IOException;
}
