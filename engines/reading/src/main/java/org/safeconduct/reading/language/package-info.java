/// Which language a text is in, and which trained data of tesseract reads which language.
@NullMarked
package org.safeconduct.reading.language;

import org.jspecify.annotations.NullMarked;
