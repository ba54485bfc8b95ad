/// Filings: what is given to the court, from the files of a case to the receipt.
///
/// The pages are here; what they show is kept by the packages below: `file` holds bytes, `document` what a team knows
/// of them, `plan` how documents stand in a filing, `manifest` writes a plan as the case folder that the engine reads,
/// `work` does what takes longer than a request, `version` keeps what was assembled and filed.
@NullMarked
package org.safeconduct.app.filing;

import org.jspecify.annotations.NullMarked;
