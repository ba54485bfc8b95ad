/// Two invented case files, complete enough to be shown, tested and photographed, and the program that draws them.
///
/// A *case folder* is what a legal team would hand to the engine: a manifest, the facts and the documents. Its papers
/// come from *scripts* (words, kept as resources) and from a *studio* that turns a script into a scan, a letter, a
/// saved page or a photograph. Everything comes out of fixed seeds, so that a second run gives the same files.
@NullMarked
package org.safeconduct.samples;

import org.jspecify.annotations.NullMarked;
