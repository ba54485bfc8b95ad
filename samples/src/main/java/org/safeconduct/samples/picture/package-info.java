/// Pictures drawn by program: identity papers with a ground of fine lines, and scenes that read as photographs.
///
/// A *plate* is the printed design of an identity paper, filled from label-and-value lines. *Grain* turns a drawing
/// into a photograph: soft, vignetted, noisy. A *snapshot* is a paper photographed by hand, not scanned: perspective
/// and the shadow of the telephone.
@NullMarked
package org.safeconduct.samples.picture;

import org.jspecify.annotations.NullMarked;
