/// How a program signs in for a member.
///
/// A **token** is a word of 256 bits of chance that stands for one member, within one **scope**: reading, or reading
/// and
/// writing. It can do what the member may do and no more, it ends by itself, and only its hash is stored.
@NullMarked
package org.safeconduct.app.team.token;

import org.jspecify.annotations.NullMarked;
