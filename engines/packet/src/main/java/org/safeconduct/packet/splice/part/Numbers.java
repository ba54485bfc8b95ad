package org.safeconduct.packet.splice.part;

/// Says what is written into the holes of a part.
public interface Numbers {
    /// The number that a local object has in the new file.
    int number(int object);

    /// What a page's resources gain among their fonts, as `/Name 7 0 R`, or nothing.
    String fonts();

    /// What they gain among their graphics states.
    String states();
}
