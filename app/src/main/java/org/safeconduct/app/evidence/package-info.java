/// Evidence: what the client has, kept so that it can be neither lost nor doubted.
///
/// The pages are here; what they show is kept by the packages below: `archive` holds sealed files, `item` what a team
/// knows of them.
@NullMarked
package org.safeconduct.app.evidence;

import org.jspecify.annotations.NullMarked;
