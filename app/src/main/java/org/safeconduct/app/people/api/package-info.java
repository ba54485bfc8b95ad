/// People for programs.
@NullMarked
package org.safeconduct.app.people.api;

import org.jspecify.annotations.NullMarked;
