/// Tokens of one script each, and how likely two of them are spellings of one word.
///
/// Which letters stand for which is learned: a table of **letter groups** says at what cost, in hundredths
/// of a nat, a
/// group of one or two letters is written as a group of none to four Latin ones. Cheap means usual.
/// `bench/names-training`
/// makes the tables; decision 0243 says from what.
@NullMarked
package org.safeconduct.names.letters;

import org.jspecify.annotations.NullMarked;
