/// The contract between intake and whatever turns one kind of file into pages.
///
/// A **source** is one file to be read; a **renderer** makes a **rendition** of it, which is a PDF together with the
/// files that were found inside (**attachments**) and what a person should know. A **tool** is a program outside Java
/// that a renderer calls. Renderers run inside a worker process that has little memory and may be killed at any moment,
/// so they keep everything in the source's scratch folder and need no tidying up.
@NullMarked
package org.safeconduct.packet.intake.rendition;

import org.jspecify.annotations.NullMarked;
