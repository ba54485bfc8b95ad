package org.safeconduct.app.team.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The tokens of all members, by hash.
@Repository
@Transactional
public class ApiTokens {
    /// So that a scanner of leaked secrets knows whose it is.
    static final String MARK = "safeconduct_";

    private static final int LENGTH = 32;
    private static final Duration LIFE = Duration.ofDays(90);

    private final SecureRandom chance = new SecureRandom();
    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    ApiTokens(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /// Makes one that lives for ninety days.
    ///
    /// @return the word itself, which nobody will be shown again
    public String make(UUID member, String name, ApiToken.Scope scope) {
        var bytes = new byte[LENGTH];
        chance.nextBytes(bytes);
        var word = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var id = sql.sql("""
                        insert into api_token (token, member_id, name, scope, made, expires) values (?, ?, ?, ?, ?, ?)
                        returning id""")
                .params(hash(word), member, name, scope.name())
                .params(
                        Timestamp.from(clock.instant()),
                        Timestamp.from(clock.instant().plus(LIFE)))
                .query(UUID.class)
                .single();
        journal.enter(TokenAct.TOKEN_MADE, id);
        return word;
    }

    /// Those that still open something, the newest first.
    @Transactional(readOnly = true)
    public List<ApiToken> list(UUID member) {
        return sql.sql("""
                        select id, name, scope, made, expires, used from api_token
                        where member_id = ? and ended is null and expires > ? order by id desc""")
                .params(member, Timestamp.from(clock.instant()))
                .query(ApiTokens::read)
                .list();
    }

    public void end(UUID member, UUID id) {
        int ended = sql.sql("update api_token set ended = ? where member_id = ? and id = ? and ended is null")
                .params(Timestamp.from(clock.instant()), member, id)
                .update();
        if (ended == 1) {
            journal.enter(TokenAct.TOKEN_ENDED, id);
        }
    }

    /// Whose it is and for what, when it is one and has not ended.
    Optional<Bearer> findBearer(String word) {
        var now = clock.instant();
        var found = sql.sql("""
                        select id, member_id, scope, used from api_token
                        where token = ? and ended is null and expires > ?""")
                .params(hash(word), Timestamp.from(now))
                .query((row, number) -> new Bearer(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        ApiToken.Scope.valueOf(row.getString(3)),
                        instant(row.getTimestamp(4))))
                .optional();
        found.filter(bearer -> bearer.isStale(now)).ifPresent(bearer -> note(bearer, now));
        return found;
    }

    private void note(Bearer bearer, Instant now) {
        sql.sql("update api_token set used = ? where id = ?")
                .params(Timestamp.from(now), bearer.token())
                .update();
    }

    private static ApiToken read(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                row.getObject(1, UUID.class),
                row.getString(2),
                ApiToken.Scope.valueOf(row.getString(3)),
                row.getTimestamp(4).toInstant(),
                row.getTimestamp(5).toInstant(),
                instant(row.getTimestamp(6)));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    /// A word of 256 bits of chance cannot be guessed, so one round is enough.
    private static byte[] hash(String word) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Who comes with a token.
    ///
    /// @param used when it was last noted
    record Bearer(
            UUID token,
            UUID member,
            ApiToken.Scope scope,
            @Nullable Instant used) {
        boolean isStale(Instant now) {
            return used == null || used.isBefore(now.minus(Duration.ofHours(1)));
        }
    }
}
