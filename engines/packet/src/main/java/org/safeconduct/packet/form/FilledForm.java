package org.safeconduct.packet.form;

import java.nio.file.Path;
import java.util.List;
import org.safeconduct.packet.Finding;

/// An official form with the answers of a case.
///
/// @param form such as `I-589`
/// @param draft the form as it can still be edited in a viewer
/// @param filing the form as it is filed, every answer part of its page
/// @param pages how many, supplements included
/// @param findings questions without an answer, answers that disagree, text that had no room, in the order of the form
public record FilledForm(String form, Path draft, Path filing, int pages, List<Finding> findings) {}
