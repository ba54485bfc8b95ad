/// What a file claims about itself, read out of Exif, containers and document properties, and held against the dates
/// that the client gave.
@NullMarked
package org.safeconduct.reading.facts;

import org.jspecify.annotations.NullMarked;
