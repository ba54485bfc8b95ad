package org.safeconduct.packet.typeset;

/// What a line of the contents leads to; places count from 0 in the lists of the filing.
public sealed interface Target {
    /// An official form in front of the exhibits.
    record Form(int place) implements Target {}

    /// The motion that the team wrote.
    record MotionPaper() implements Target {}

    /// An exhibit, from its divider to its last page.
    record Tab(int exhibit) implements Target {}

    /// A document of an exhibit with its translation and certificates.
    record Paper(int exhibit, int document) implements Target {}

    /// The proposed order of a motion.
    record Order() implements Target {}

    /// The certificate of service.
    record Proof() implements Target {}
}
