package org.safeconduct.app.platform;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an administrator decides when starting the program.
///
/// @param data the folder that holds everything: database, files, keys
/// @param demo whether this house holds invented cases and throw-away passwords, and says so on every page
/// @param samples the folder of the invented case files, read when a demo starts empty
/// @param readAhead whether what came in is read before somebody asks, so that its words are found
/// @param address what a browser opens; links for people start with it, and passkeys are bound to its host
@ConfigurationProperties("safeconduct")
public record Settings(
        @DefaultValue("data") Path data,
        @DefaultValue("false") boolean demo,
        @DefaultValue("samples") Path samples,
        @DefaultValue("true") boolean readAhead,
        @DefaultValue("http://localhost:8480") URI address) {}
