/// Coming in, staying in, going out.
///
/// A **sign-in** is one browser in which a member has proved who they are; it lasts until it is ended, unused for too
/// long, or too old. It is **pending** between the password and the code. A **visitor** is whoever sends a request,
/// before we know who they are. A **guess** is a try that may be wrong; whoever guesses wrong too often has to wait.
@NullMarked
package org.safeconduct.app.team.signin;

import org.jspecify.annotations.NullMarked;
