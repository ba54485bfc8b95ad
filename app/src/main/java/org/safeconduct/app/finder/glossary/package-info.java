/// What the search takes for what: the engine's glossary, and what the house says instead of it or beside it.
///
/// A **concept** is what several terms have in common. One of the engine's stays visible and can come back, whatever
/// the
/// house made of it.
@NullMarked
package org.safeconduct.app.finder.glossary;

import org.jspecify.annotations.NullMarked;
