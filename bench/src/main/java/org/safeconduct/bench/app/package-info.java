/// What a page costs, beside the bare query that it stands on.
///
/// A **stroke** is one request, or one run of the bare query. A **round** is as many strokes as fifty people make in
/// the
/// time given, each beginning the next as soon as the last is answered.
@NullMarked
package org.safeconduct.bench.app;

import org.jspecify.annotations.NullMarked;
