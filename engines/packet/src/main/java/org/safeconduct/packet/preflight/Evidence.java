package org.safeconduct.packet.preflight;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.safeconduct.packet.Finding;

/// What was found in the files of a filing.
///
/// @param papers by path, spelled as in the filing; a file that nobody took in yet is absent and not judged
/// @param findings what the manifest's reader and the official forms said
public record Evidence(Map<Path, Paper> papers, List<Finding> findings) {
    /// Nothing was looked at yet; only what the manifest says is checked.
    public static final Evidence NONE = new Evidence(Map.of(), List.of());
}
