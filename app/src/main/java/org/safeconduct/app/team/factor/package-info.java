/// What a member can prove who they are with.
///
/// A **factor** is one such proof: a password; the six digits of an **authenticator**, which is a program on a
/// telephone
/// that shares a **seed** with us; one of ten **recovery codes** on paper; or a passkey, which has a package of its
/// own.
/// A **token** is chance that opens something to whoever holds it.
@NullMarked
package org.safeconduct.app.team.factor;

import org.jspecify.annotations.NullMarked;
