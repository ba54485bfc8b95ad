/// Whether two spellings may be one person, why, and which spellings to try where only the exact one is found.
///
/// A **name** is what is written in one place about one person. It is read into **parts** (given,
/// patronymic, family,
/// …),
/// each a **token** of one script. Two tokens **meet** by a rule: the same letters, letters that stand for
/// each other
/// in
/// practice, another form of one name, a slip. What all meetings of two names say together is a **comparison**.
@NullMarked
package org.safeconduct.names;

import org.jspecify.annotations.NullMarked;
