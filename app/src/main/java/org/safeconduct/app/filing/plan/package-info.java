/// A filing as it lies on the desk: its cover, its exhibits, the documents behind each.
///
/// A **plan** is what the team has decided so far. An **exhibit** is a lettered tab. An **enclosure** is a document in
/// its place behind a tab. The **revision** of a plan counts every change to it, or to a document of its case.
@NullMarked
package org.safeconduct.app.filing.plan;

import org.jspecify.annotations.NullMarked;
