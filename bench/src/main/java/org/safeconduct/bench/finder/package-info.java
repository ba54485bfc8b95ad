/// How fast words are found, and how well, beside PostgreSQL and SQLite in the same run.
@NullMarked
package org.safeconduct.bench.finder;

import org.jspecify.annotations.NullMarked;
