package org.safeconduct.app.custody.companion;

import java.util.UUID;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.custody.ladder.Chart;

/// Another case whose client’s custody is shown beneath.
///
/// @param link by which the two cases are tied
/// @param consent how both have agreed
public record Companion(UUID link, CaseFile file, Chart chart, String consent) {}
