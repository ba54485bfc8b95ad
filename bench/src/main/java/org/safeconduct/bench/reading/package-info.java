/// Compares the reading engine with OCRmyPDF on pages whose text is known, in one run, on one machine.
///
/// A **stack** is a PDF of scanned pages in one language; its **truth** is what was printed on them. What counts is the
/// ratio: pages for each second of work, and how many letters are wrong.
@NullMarked
package org.safeconduct.bench.reading;

import org.jspecify.annotations.NullMarked;
