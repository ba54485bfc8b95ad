package org.safeconduct.packet.intake.rendition;

import java.nio.file.Path;
import java.util.List;
import org.safeconduct.packet.Finding;

/// The pages made of one source.
///
/// @param pdf in the scratch folder of the source
/// @param attachments files found inside, to be taken in behind the pages in this order
/// @param findings what a person should know although there are pages
public record Rendition(Path pdf, List<Attachment> attachments, List<Finding> findings) {
    /// A file found inside another, such as a picture sent with an e-mail.
    ///
    /// @param name what the sender called it, freed of folders and control characters; becomes a bookmark
    /// @param file in the scratch folder of the source it was found in; its name is ours, never the sender's
    public record Attachment(String name, Path file) {}

    public Rendition {
        attachments = List.copyOf(attachments);
        findings = List.copyOf(findings);
    }

    public static Rendition of(Path pdf) {
        return new Rendition(pdf, List.of(), List.of());
    }
}
