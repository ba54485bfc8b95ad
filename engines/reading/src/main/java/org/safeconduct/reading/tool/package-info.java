/// Programs outside Java, and processes that may be killed: without network, with limits of time and memory.
@NullMarked
package org.safeconduct.reading.tool;

import org.jspecify.annotations.NullMarked;
