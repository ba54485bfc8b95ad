/// Filings that another room begins: with what the case says on the cover, and items of the evidence behind the tabs.
@NullMarked
package org.safeconduct.app.filing.draft;

import org.jspecify.annotations.NullMarked;
