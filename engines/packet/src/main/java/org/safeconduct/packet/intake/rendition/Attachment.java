package org.safeconduct.packet.intake.rendition;

import java.nio.file.Path;

/// A file found inside another, such as a picture sent with an e-mail.
///
/// @param name what the sender called it, freed of folders and control characters; becomes a bookmark
/// @param file in the scratch folder of the source it was found in; its name is ours, never the sender's
public record Attachment(String name, Path file) {}
