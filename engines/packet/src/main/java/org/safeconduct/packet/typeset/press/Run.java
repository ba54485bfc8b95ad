package org.safeconduct.packet.typeset.press;

/// Text in one style, in the order it is read; a line feed ends a line.
public record Run(String text, Style style) {}
