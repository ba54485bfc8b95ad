/// Learns which letters stand for which from pairs of spellings, and writes the tables that the engine ships.
@NullMarked
package org.safeconduct.bench.names.training;

import org.jspecify.annotations.NullMarked;
