/// Takes files in: any kind of file becomes a normalised PDF and what is known of each of its pages.
///
/// A file is opened in a **worker**, a process of its own with little memory and no network, because what comes
/// from outside may be broken or hostile; when a worker stalls or dies, one document is refused and the rest
/// goes on. What was **taken** is a PDF made of **pieces**: the file itself, then whatever was attached to it.
/// A **sheet** is what is known of one page.
@NullMarked
package org.safeconduct.packet.intake;

import org.jspecify.annotations.NullMarked;
