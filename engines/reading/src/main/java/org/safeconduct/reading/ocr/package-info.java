/// Text off pictures, by tesseract as a program of its own with one thread.
///
/// The plain threshold is tried first; a poor reading is tried again with one that follows the light across the page,
/// and again turned upright. The best is kept, by letters and trust.
@NullMarked
package org.safeconduct.reading.ocr;

import org.jspecify.annotations.NullMarked;
