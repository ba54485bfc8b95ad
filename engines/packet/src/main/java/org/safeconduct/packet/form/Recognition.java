package org.safeconduct.packet.form;

import java.util.List;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.form.map.Edition;

/// What a PDF turned out to be when it was offered as an official form.
public sealed interface Recognition {
    /// An edition that we can fill.
    ///
    /// @param findings what a person should confirm, such as a copy that is not the agency's own file
    record Recognised(Edition edition, List<Finding> findings) implements Recognition {}

    /// An edition that has been replaced.
    ///
    /// @param finding names both editions
    record Outdated(String form, String edition, Finding finding) implements Recognition {}

    /// No form that we can fill.
    ///
    /// @param finding says why
    record Unknown(Finding finding) implements Recognition {}
}
