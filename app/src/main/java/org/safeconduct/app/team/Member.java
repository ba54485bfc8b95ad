package org.safeconduct.app.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.access.Role;

/// Somebody who has, or had, an account.
///
/// @param login what they sign in with: a mail address or any other word
/// @param ended when the account was closed; null while it is open
/// @param version counts the changes, so that nobody overwrites one unseen
public record Member(
        UUID id,
        String login,
        String name,
        Set<Role> roles,
        @Nullable Instant ended,
        int version) {
    static final String COLUMNS = "m.id, m.login, m.name, m.roles, m.ended, m.version";

    public boolean isActive() {
        return ended == null;
    }

    public boolean may(Duty duty) {
        return isActive() && duty.admits(roles);
    }

    public Badge badge() {
        return new Badge(id, name, roles);
    }

    /// For choosing one of them: id and name.
    public static Map<String, String> names(List<Member> members) {
        var names = new LinkedHashMap<String, String>();
        members.forEach(member -> names.put(member.id().toString(), member.name()));
        return names;
    }

    static Member read(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended", OffsetDateTime.class);
        return new Member(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                roles(row),
                ended == null ? null : ended.toInstant(),
                row.getInt("version"));
    }

    /// The roles in a row that has them under that name, in the order in which they are declared.
    public static Set<Role> roles(ResultSet row) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .forEach(roles::add);
        return Collections.unmodifiableSet(roles);
    }
}
