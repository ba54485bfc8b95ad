package org.safeconduct.app.lost.desk;

import java.util.Optional;
import org.safeconduct.app.lost.Item;
import org.safeconduct.app.lost.limit.TimeLimit;
import org.safeconduct.app.lost.request.Request;

/// One item in the list of a case.
///
/// @param nearest the time limit that somebody has to mind next
/// @param step what has to be done next
public record Line(Item item, Optional<TimeLimit> nearest, Optional<Request.Step> step) {}
