/// Keeps sealed objects in a bucket of an S3 store instead of a folder. It is the one place in the house that opens a
/// connection, and runs only where an administrator names an endpoint.
///
/// A **bucket** is where the store keeps objects; what is sent there is sealed already, and the store has no key to
/// it. A **staged** object lies in a file without a name until it is sent whole, or after it was fetched whole.
@NullMarked
package org.safeconduct.s3;

import org.jspecify.annotations.NullMarked;
