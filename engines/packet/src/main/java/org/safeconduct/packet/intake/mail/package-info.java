/// E-mails as pages.
///
/// A **letter** is an e-mail as its reader saw it: the fields at its head, its text, the pictures inside the
/// text, and **enclosures**, which are the files sent with it. The letter becomes pages, the enclosures are
/// handed on. Of the two versions of a text that a mail may carry, the formatted one is printed.
@NullMarked
package org.safeconduct.packet.intake.mail;

import org.jspecify.annotations.NullMarked;
