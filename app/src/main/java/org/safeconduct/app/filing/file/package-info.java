/// Bytes that are kept for ever, each under the hash of its content.
///
/// The **archive** is the folder that holds them; what was **kept** is known by its SHA-256.
@NullMarked
package org.safeconduct.app.filing.file;

import org.jspecify.annotations.NullMarked;
