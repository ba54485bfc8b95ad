package org.safeconduct.app.team.token;

import jakarta.servlet.http.HttpServletRequest;
import org.safeconduct.app.team.Members;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/// The door for programs, beside the one for people: no cookie is read there, so no page can send a form through it.
@Configuration(proxyBeanMethods = false)
class TokenWiring {
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain programs(HttpSecurity http, ApiTokens tokens, Members members) throws Exception {
        return http.securityMatcher(TokenWiring::isProgram)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterAfter(new TokenDoor(tokens, members), SecurityContextHolderFilter.class)
                .build();
    }

    private static boolean isProgram(HttpServletRequest request) {
        var proof = request.getHeader(HttpHeaders.AUTHORIZATION);
        return proof != null
                && proof.startsWith(TokenDoor.SCHEME)
                && request.getRequestURI().startsWith("/api/");
    }
}
