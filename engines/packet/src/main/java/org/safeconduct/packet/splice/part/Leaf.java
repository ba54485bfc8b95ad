package org.safeconduct.packet.splice.part;

/// The size of a page as it is seen, turned upright and cropped, in points of 1/72 inch.
public record Leaf(double width, double height) {

    /// The same sheet on its side.
    public Leaf turned() {
        return new Leaf(/* width= */ height, /* height= */ width);
    }
}
