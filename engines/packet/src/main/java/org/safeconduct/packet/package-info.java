/// Turns a case folder into a filing that an immigration court accepts.
///
/// A **filing** is the manifest a team writes; a **document** is one file of evidence; an **exhibit** is a lettered
/// tab that holds documents; a **volume** is one PDF file of the finished filing. This package holds the words that
/// every other package of the engine uses: what was found, where, and how far the work has come.
@NullMarked
package org.safeconduct.packet;

import org.jspecify.annotations.NullMarked;
