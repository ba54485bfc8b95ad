package org.safeconduct.packet.intake;

import java.nio.file.Path;
import java.util.List;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.intake.rendition.Rendition.Attachment;

/// What became of one file, its attachments not yet opened.
sealed interface FileRead {
    record Read(Path pdf, List<Sheet> sheets, List<Attachment> attachments, List<Finding> findings)
            implements FileRead {}

    record Unreadable(Finding finding) implements FileRead {}
}
