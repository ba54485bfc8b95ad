/// Whether two records are of one person: each field that both have speaks for or against, by how often it
/// would agree
/// among records of one person and among records of two. The sum is the method of Fellegi and Sunter.
@NullMarked
package org.safeconduct.names.identity;

import org.jspecify.annotations.NullMarked;
