package org.safeconduct.packet.typeset;

/// A paper that the engine prints itself; places count from 0 in the lists of the filing.
public sealed interface Piece {
    record Cover() implements Piece {}

    /// The cover of a further volume, the second having the place 1.
    record Continuation(int volume) implements Piece {}

    record Contents() implements Piece {}

    record Divider(int exhibit) implements Piece {}

    /// A certificate of translation written by the engine.
    record Translation(int exhibit, int document) implements Piece {}

    /// A certificate of interpretation written by the engine.
    record Interpretation(int exhibit, int document) implements Piece {}

    record Order() implements Piece {}

    /// The certificate of service.
    record Proof() implements Piece {}

    /// The list of documents that a draft could not take in.
    record Omissions() implements Piece {}
}
