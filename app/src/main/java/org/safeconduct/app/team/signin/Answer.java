package org.safeconduct.app.team.signin;

import java.time.Duration;
import org.safeconduct.app.team.factor.Token;

/// What becomes of a try to sign in.
sealed interface Answer {
    record Admitted(Token token) implements Answer {}

    /// The password was right and a code is asked for.
    record CodeAsked(Token token) implements Answer {}

    /// Does not say what was wrong.
    record Refused() implements Answer {}

    record Wait(Duration time) implements Answer {}

    /// It is the member's own password; they were signed in before and stay so.
    record Confirmed() implements Answer {}

    /// The password was given too long ago, or never.
    record Expired() implements Answer {}
}
