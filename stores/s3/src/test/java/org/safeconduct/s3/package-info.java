/// A store of the S3 API in the process of the tests, and the line to it, which can be cut.
@NullMarked
package org.safeconduct.s3;

import org.jspecify.annotations.NullMarked;
