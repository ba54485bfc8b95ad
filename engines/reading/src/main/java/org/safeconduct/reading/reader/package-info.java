/// Leads a file through all the others: opened in a worker, its scans recognised, its pages finished.
@NullMarked
package org.safeconduct.reading.reader;

import org.jspecify.annotations.NullMarked;
