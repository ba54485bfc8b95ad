/// What the organisation's key opens: the vault with its ledger, and small secrets that lie in the database.
///
/// The **strongroom** is opened once, before anything else of the application starts, and closed last. Whoever has its
/// key has everything; whoever has the disk without the key has nothing. A **mark** says how far the ledger was signed
/// and is never part of a backup. Sealed objects lie in the data folder, or in a **bucket** where an administrator
/// moved them there; nothing else ever leaves the house.
@NullMarked
package org.safeconduct.app.platform.strongroom;

import org.jspecify.annotations.NullMarked;
