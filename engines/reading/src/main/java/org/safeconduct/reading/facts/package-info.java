/// What a file claims about itself, read out of Exif, containers and document properties.
@NullMarked
package org.safeconduct.reading.facts;

import org.jspecify.annotations.NullMarked;
