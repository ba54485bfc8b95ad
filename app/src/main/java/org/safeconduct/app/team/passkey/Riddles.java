package org.safeconduct.app.team.passkey;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.safeconduct.app.team.factor.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The riddles that are out.
@Repository
@Transactional
class Riddles {
    static final Duration LIFETIME = Duration.ofMinutes(5);

    private final JdbcClient sql;
    private final Clock clock;

    Riddles(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// A new riddle for the browser that will hold the token. Those that nobody answered are thrown away.
    Bytes pose(Token browser) {
        var riddle = Bytes.random();
        var now = clock.instant();
        sql.sql("delete from passkey_challenge where made < ?")
                .param(Timestamp.from(now.minus(LIFETIME)))
                .update();
        sql.sql("insert into passkey_challenge (browser, challenge, made) values (?, ?, ?)")
                .params(browser.hash(), riddle.getBytes(), Timestamp.from(now))
                .update();
        return riddle;
    }

    /// The riddle of that browser, which is thereby used up.
    Optional<Bytes> take(Token browser) {
        return sql.sql("delete from passkey_challenge where browser = ? and made > ? returning challenge")
                .params(browser.hash(), Timestamp.from(clock.instant().minus(LIFETIME)))
                .query(byte[].class)
                .optional()
                .map(Bytes::new);
    }
}
