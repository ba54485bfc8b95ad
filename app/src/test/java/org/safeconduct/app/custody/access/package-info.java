/// Tests of the two logs about reaching a client.
@NullMarked
package org.safeconduct.app.custody.access;

import org.jspecify.annotations.NullMarked;
