/// What is published about countries, kept once for the whole house.
///
/// A **report** has a publisher, a date and, once somebody saved it, a **capture**: the file with its hash, the day and
/// whoever saved it. A **passage** is a quotation from one page with the element of a claim that it goes to and its
/// **bearing**: whether it helps, hurts or does both. What hurts is marked and shown like everything else, because the
/// other side reads the same report. No address is ever fetched.
@NullMarked
package org.safeconduct.app.library;

import org.jspecify.annotations.NullMarked;
