/// The file types that reach a legal team, written by hand so that the same words always give the same bytes: no
/// library that stamps the clock into a file takes part.
///
/// A *parcel* is a zip archive whose entries all carry one fixed date, which is what DOCX and ODT are.
@NullMarked
package org.safeconduct.samples.file;

import org.jspecify.annotations.NullMarked;
