/// Documents, filings and what was assembled, for programs.
///
/// What a program sends is read by the very forms that people fill in, so that neither can store what the other may
/// not.
@NullMarked
package org.safeconduct.app.filing.api;

import org.jspecify.annotations.NullMarked;
