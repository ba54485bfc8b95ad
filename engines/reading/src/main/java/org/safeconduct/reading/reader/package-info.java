/// Leads a file through all the others: opened in a worker, its scans recognised, its pages finished.
///
/// Text off pictures comes from tesseract as a program of its own with one thread. The plain threshold is tried
/// first; a poor reading is tried again with one that follows the light across the page, and again turned upright.
/// The best is kept, by letters and trust.
@NullMarked
package org.safeconduct.reading.reader;

import org.jspecify.annotations.NullMarked;
