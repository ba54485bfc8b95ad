package org.safeconduct.app.team.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long one stays signed in.
///
/// @param idle without asking for a page
/// @param longest whatever one does; a working day
@ConfigurationProperties("safeconduct.sign-in")
public record SignInSettings(
        @DefaultValue("1h") Duration idle,
        @DefaultValue("12h") Duration longest) {}
