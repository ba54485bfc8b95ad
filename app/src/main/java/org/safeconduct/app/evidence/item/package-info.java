/// What a team knows of the things a client has.
///
/// An **item** is one thing as a file: an original that came from somebody, or something made of one. Its
/// **provenance** says from whom it came, how and when, and where the original is.
@NullMarked
package org.safeconduct.app.evidence.item;

import org.jspecify.annotations.NullMarked;
