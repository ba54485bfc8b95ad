package org.safeconduct.packet.filing.manifest;

import java.util.List;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.filing.Filing;

/// What became of a case folder's `filing.yaml`.
///
/// Findings about it have the manifest as their document and its line as their page.
public sealed interface Manifest {
    /// The filing, with what a person should still mend.
    ///
    /// @param findings files that are not there (rule IN-15) block; the documents stay in the filing all the same,
    ///     so that a draft shows their places
    record Read(Filing filing, List<Finding> findings) implements Manifest {}

    /// Nothing can be made of it.
    ///
    /// @param findings at least one
    record Faulty(List<Finding> findings) implements Manifest {}
}
