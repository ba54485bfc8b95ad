/// How well names are told apart and found, beside the phonetic codes and edit distances that everyone has.
@NullMarked
package org.safeconduct.bench.names;

import org.jspecify.annotations.NullMarked;
