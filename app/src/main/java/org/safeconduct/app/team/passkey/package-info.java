/// Passkeys: a key pair of which the member's own device keeps the secret half and signs with it.
///
/// A **riddle** is chance that we send and the device signs; each is good once, for a few minutes, in the browser that
/// asked for it. A **ceremony** is the whole exchange: riddle out, signature back, checked.
@NullMarked
package org.safeconduct.app.team.passkey;

import org.jspecify.annotations.NullMarked;
