package org.safeconduct.app.team.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Tells the framework who sends a request, by the cookie. Asked once a request, and only when somebody wants to know.
@Component
final class SignInContexts implements SecurityContextRepository {
    private final SignIns signIns;

    SignInContexts(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Once(() -> load(request));
    }

    private SecurityContext load(HttpServletRequest request) {
        var context = new SecurityContextImpl();
        Cookies.SIGN_IN.find(request).flatMap(signIns::find).ifPresent(context::setAuthentication);
        return context;
    }

    @Override
    @SuppressWarnings("deprecation") // asked for by the interface, called by nobody
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    /// Signing in writes its row itself; nothing else may.
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return Cookies.SIGN_IN.find(request).isPresent();
    }

    private static final class Once implements DeferredSecurityContext {
        private final Supplier<SecurityContext> source;
        private SecurityContext loaded;
        private boolean asked;

        Once(Supplier<SecurityContext> source) {
            this.source = source;
            this.loaded = new SecurityContextImpl();
        }

        @Override
        public SecurityContext get() {
            if (!asked) {
                asked = true;
                loaded = source.get();
            }
            return loaded;
        }

        @Override
        public boolean isGenerated() {
            return false;
        }
    }
}
