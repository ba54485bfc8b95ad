/// Names at the prompt: whether two may be one person's, and which spellings to try.
@NullMarked
package org.safeconduct.cli.names;

import org.jspecify.annotations.NullMarked;
