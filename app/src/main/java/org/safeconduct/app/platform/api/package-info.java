/// The same resources for programs, as JSON, and the description of them.
///
/// The **description** is an OpenAPI 3.1 document, made from the route table when it is asked for, so that it cannot
/// say
/// anything else than what is there.
@NullMarked
package org.safeconduct.app.platform.api;

import org.jspecify.annotations.NullMarked;
