package org.safeconduct.packet.typeset.press;

/// A piece of a line in one face and style.
///
/// @param text in visual order, left to right
/// @param width with kerning and the letter space behind the last letter
record Strip(Face face, String text, Style style, float width) {}
