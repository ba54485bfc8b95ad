package org.safeconduct.app.lost.paper;

import java.util.List;

/// A text about to be kept.
///
/// Paragraphs are divided by empty lines; a paragraph that begins with `## ` is a heading.
///
/// @param origin what it was made by: the name of a template, or of our own drafting
/// @param sources what each part of it was taken from; none where a person wrote it
public record Draft(Paper.Kind kind, String origin, String title, String text, List<Statement> sources) {}
