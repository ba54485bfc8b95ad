package org.safeconduct.app.rules.desk;

import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.rules.outlook.Outlook;

/// What a version of a rule makes different.
///
/// @param isWeighty whether dates count otherwise, so that a second person has to confirm it
/// @param mark of just this, by which somebody agrees to it
public record Weighed(BothVersions both, boolean isWeighty, Outlook.View view, String mark) {}
