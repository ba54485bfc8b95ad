/// What is known of a case, as far as dates hang on it: events, stays, spells, circumstances, orders; each with its
/// source.
///
/// Facts are told in the words of `law/case/vocabulary.yaml`. Whoever holds them elsewhere, in a database or a file,
/// builds a [CaseFacts] and asks it for its troubles before anything is counted.
@NullMarked
package org.safeconduct.deadlines.facts;

import org.jspecify.annotations.NullMarked;
