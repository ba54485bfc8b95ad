/// Chats exported from a phone as a transcript that can be read aloud.
///
/// A **conversation** is what one exported file holds; its **messages** stand in the order of the export. A
/// message without a sender is a **notice** by the app, such as "Marina joined". **Media** are pictures, voices
/// and files that a message names; they are shown or named, never looked for outside the export. **Times** are
/// those of the export: the apps write the local time of the phone or computer that exported, and mostly don't
/// say which zone that was.
@NullMarked
package org.safeconduct.packet.intake.chat;

import org.jspecify.annotations.NullMarked;
