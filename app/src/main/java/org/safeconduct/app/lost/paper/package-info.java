/// Letters and explanations as they leave the house: kept as they were made, in Word and PDF.
///
/// A **paper** is one version of a text with its files; it is never changed, only followed by another version. Each
/// **statement** of one that the program drafted names the **entry** it was taken from.
@NullMarked
package org.safeconduct.app.lost.paper;

import org.jspecify.annotations.NullMarked;
