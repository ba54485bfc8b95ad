/// How long the sealed files of a case are kept, what forbids to destroy them, and their destruction by two people.
///
/// A **hold** forbids it for as long as it stands; **retention** says until when they are kept at least. One person
/// **asks** for a destruction and another carries it out; what is left of it is a **certificate**. Each is entered into
/// the ledger, and it is the ledger that decides.
@NullMarked
package org.safeconduct.app.evidence.keeping;

import org.jspecify.annotations.NullMarked;
