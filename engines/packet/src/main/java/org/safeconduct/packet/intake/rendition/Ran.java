package org.safeconduct.packet.intake.rendition;

/// What became of a tool that ran to its end.
///
/// @param exit 0 when the program says that it did its work
/// @param output what it printed, read as UTF-8
public record Ran(int exit, String output) {
    public boolean isDone() {
        return exit == 0;
    }
}
