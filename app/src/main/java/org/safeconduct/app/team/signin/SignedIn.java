package org.safeconduct.app.team.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.platform.access.Badge;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// What the framework is told about a member who has signed in.
public final class SignedIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final Badge badge;
    private final UUID signIn;

    SignedIn(Badge badge, UUID signIn) {
        super(List.of());
        this.badge = badge;
        this.signIn = signIn;
        setAuthenticated(true);
    }

    /// Of the present request, when it came with a cookie of ours.
    public static Optional<SignedIn> present() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who
                ? Optional.of(who)
                : Optional.empty();
    }

    public Badge badge() {
        return badge;
    }

    public UUID signIn() {
        return signIn;
    }

    @Override
    public Badge getPrincipal() {
        return badge;
    }

    /// Nothing that could be stolen from here.
    @Override
    public String getCredentials() {
        return "";
    }
}
