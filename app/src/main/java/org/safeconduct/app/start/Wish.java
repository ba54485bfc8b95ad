package org.safeconduct.app.start;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.app.platform.listen.Listening;
import org.safeconduct.app.platform.strongroom.Unlocking;

/// How the application was asked to start.
///
/// @param databaseUrl a server of somebody else's; without it our own starts
/// @param unlocking how the key of the organisation is opened
/// @param demo whether the cases are invented
record Wish(Path data, Optional<String> databaseUrl, Listening listening, Unlocking unlocking, boolean demo) {
    /// What the rooms are told, over whatever a file of settings says.
    Map<String, Object> settings() {
        var settings = new LinkedHashMap<>(listening.settings());
        settings.put("safeconduct.data", data.toAbsolutePath().toString());
        settings.put("safeconduct.demo", demo);
        settings.put("safeconduct.samples", home().resolve("samples").toString());
        return settings;
    }

    /// Set by the launcher.
    private static Path home() {
        return Path.of(System.getProperty("safeconduct.home", ""));
    }
}
