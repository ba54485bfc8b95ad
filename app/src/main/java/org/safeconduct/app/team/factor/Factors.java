package org.safeconduct.app.team.factor;

import org.springframework.stereotype.Component;

/// All that is asked for on our own pages.
@Component
public record Factors(Passwords passwords, Authenticators authenticators, RecoveryCodes recoveryCodes) {}
