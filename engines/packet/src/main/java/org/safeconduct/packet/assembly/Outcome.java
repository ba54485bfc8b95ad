package org.safeconduct.packet.assembly;

import java.nio.file.Path;
import java.util.List;
import org.safeconduct.packet.Finding;

/// What became of an [Order]. Findings come in the order of the filing.
public sealed interface Outcome {

    List<Finding> findings();

    /// The filing, or the draft, is on disk.
    ///
    /// @param pages in all volumes together
    record Assembled(List<Volume> volumes, int pages, List<Finding> findings) implements Outcome {
        public Assembled {
            volumes = List.copyOf(volumes);
            findings = List.copyOf(findings);
        }
    }

    /// Something blocks; nothing was written and an earlier result stands as it was.
    record Blocked(List<Finding> findings) implements Outcome {
        public Blocked {
            findings = List.copyOf(findings);
        }
    }

    /// The manifest can't be used; nothing was read beyond it.
    record Unreadable(List<Finding> findings) implements Outcome {
        public Unreadable {
            findings = List.copyOf(findings);
        }
    }

    /// One file of the filing.
    ///
    /// @param first number of its first page
    /// @param last number of its last page
    record Volume(Path file, int first, int last, long bytes) {}
}
