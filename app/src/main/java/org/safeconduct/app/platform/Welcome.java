package org.safeconduct.app.platform;

import java.util.List;

/// What a room has to tell the person at the console once the program answers, such as a first link or the passwords of
/// a
/// demonstration. A bean; asked once, after everything has started.
public interface Welcome {
    List<String> lines();
}
