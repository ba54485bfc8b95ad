package org.safeconduct.packet.intake.ocr;

/// One word on a scan, its box in pixels from the upper left corner.
///
/// @param line words of one line share the number; lines are numbered in reading order
public record Word(int line, int left, int top, int width, int height, String text) {}
