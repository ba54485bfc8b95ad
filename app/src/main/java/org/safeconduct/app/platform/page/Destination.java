package org.safeconduct.app.platform.page;

import org.safeconduct.app.platform.access.Duty;

/// A page that can be reached from every other.
///
/// @param text key of its name
/// @param address whatever lies below it belongs to it
public record Destination(String text, String address, Duty duty, Signpost.Place place, int order) {
    public boolean holds(String path) {
        return path.equals(address) || path.startsWith(address + "/");
    }
}
