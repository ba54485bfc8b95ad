/// All sealed files held against the ledger, for whoever runs the house.
///
/// A **check** reads every sealed file again, as it lies there and without opening it, and names each that is not what
/// was
/// taken in. It sees no case; what it finds of a case stands in that case's own custody.
@NullMarked
package org.safeconduct.app.evidence.check;

import org.jspecify.annotations.NullMarked;
