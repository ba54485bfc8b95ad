package org.safeconduct.app;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Role;
import org.safeconduct.app.platform.postgres.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Members and cases for a test, made without asking anybody: as the administrator of the database, who passes every
/// wall.
public final class Office {
    private final JdbcClient sql;

    Office(Database database) {
        var administrator = TestDatabase.administrator();
        this.sql = JdbcClient.create(
                new DriverManagerDataSource(database.url(), administrator.user(), administrator.password()));
    }

    /// A request by somebody who has signed in, from a page of ours.
    public static RequestPostProcessor as(Badge badge) {
        var signedIn = authentication(UsernamePasswordAuthenticationToken.authenticated(badge, null, List.of()));
        return request -> fromOurPage().postProcessRequest(signedIn.postProcessRequest(request));
    }

    /// A request with the cookie and the token that every form of ours has. The framework's own way of doing this
    /// changes the application for all tests that come after.
    public static RequestPostProcessor fromOurPage() {
        return request -> {
            var token = UUID.randomUUID().toString();
            var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
            var all = Arrays.copyOf(cookies, cookies.length + 1);
            all[cookies.length] = new Cookie("csrf", token);
            request.setCookies(all);
            request.addHeader("X-XSRF-TOKEN", masked(token));
            return request;
        };
    }

    /// In a page the token is mixed with chance, which here is nothing but zeros.
    private static String masked(String token) {
        var bytes = token.getBytes(StandardCharsets.UTF_8);
        var mixed = new byte[2 * bytes.length];
        System.arraycopy(bytes, 0, mixed, bytes.length, bytes.length);
        return Base64.getUrlEncoder().encodeToString(mixed);
    }

    /// A new member that no other test knows.
    public Badge engage(Role... roles) {
        var id = UUID.randomUUID();
        var name = "Member " + id.toString().substring(0, 8);
        sql.sql("insert into member (id, login, name, roles) values (?, ?, ?, ?)")
                .params(
                        id,
                        id + "@office.example",
                        name,
                        Arrays.stream(roles).map(Role::name).toArray(String[]::new))
                .update();
        return new Badge(id, name, Set.of(roles));
    }

    /// The team of a case that holds nothing else.
    public UUID team(Badge... members) {
        var caseId = UUID.randomUUID();
        sql.sql("insert into client_case (id, name, stage, opened, custody) values (?, 'Nobody', 'INTAKE', now(), ?)")
                .params(caseId, "NEVER_DETAINED")
                .update();
        for (var badge : members) {
            join(caseId, badge);
        }
        return caseId;
    }

    public void join(UUID caseId, Badge badge) {
        sql.sql("insert into case_team (case_id, member_id) values (?, ?)")
                .params(caseId, badge.member())
                .update();
    }

    /// Sees and may do everything in the database.
    public JdbcClient sql() {
        return sql;
    }
}
