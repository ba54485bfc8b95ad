/// What leaves the house.
///
/// Rooms that let something of a case out ask here first and say on which **route** it goes. A room above, which this
/// one does not know, answers for what is kept back: [Reserve]. The database asks once more when the departure is
/// written
/// down, so that a room that forgot to ask lets nothing out either.
@NullMarked
package org.safeconduct.app.casefile.leaving;

import org.jspecify.annotations.NullMarked;
