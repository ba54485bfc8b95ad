package org.safeconduct.packet.typeset.press;

import java.util.List;

/// Boxes to be printed below each other on as many sheets as they need.
///
/// @param opening stands at the top of the first sheet
/// @param running stands at the top of every further sheet
public record Flow(Frame frame, Box opening, Box running, List<Box> body) {

    public static Flow of(Frame frame, Box running, List<Box> body) {
        return new Flow(frame, Box.gap(0), running, body);
    }

    public boolean fitsOneSheet() {
        double body = this.body.stream().mapToDouble(Box::height).sum();
        return opening.height() + body <= frame.height();
    }

    /// The part of a sheet that is printed on.
    public record Frame(float left, float top, float width, float bottom) {
        float height() {
            return bottom - top;
        }
    }
}
