package org.safeconduct.app.team.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// How a member proves who they are. What they may then do is the doorkeeper's business.
@Configuration(proxyBeanMethods = false)
class SignInWiring {
    @Bean
    SecurityFilterChain signIn(HttpSecurity http, SignInContexts contexts, CsrfCookies csrf) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(contexts))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(forms -> forms.csrfTokenRepository(csrf))
                .exceptionHandling(failures -> failures.accessDeniedHandler(SignInWiring::refuse))
                .headers(
                        headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                                .contentSecurityPolicy(
                                        policy -> policy.policyDirectives(
                                                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                                                        + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'")))
                .build();
    }

    /// A sign-in page that stood open too long is simply shown again.
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (refusal instanceof CsrfException && request.getRequestURI().equals("/sign-in")) {
            response.setHeader(HttpHeaders.LOCATION, "/sign-in");
            response.setStatus(HttpStatus.SEE_OTHER.value());
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /// The framework asks for one and would otherwise make up a user with a password of its own.
    @Bean
    AuthenticationManager nobodySignsInPastOurPages() {
        return _ -> {
            throw new ProviderNotFoundException("the pages of this room do it");
        };
    }
}
