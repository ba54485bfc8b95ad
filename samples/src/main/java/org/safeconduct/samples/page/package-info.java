/// Sheets of paper with ink on them: a *surface* takes words, lines and shapes in points from the top left corner,
/// and is either a drawn picture ([Raster]) or a page of a PDF with real text ([Vector]).
///
/// A *setting* lays a script out on surfaces. A *scan* is what a flatbed scanner makes of a drawn sheet: paper tone,
/// noise and a little skew, all from a fixed seed.
@NullMarked
package org.safeconduct.samples.page;

import org.jspecify.annotations.NullMarked;
