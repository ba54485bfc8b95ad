package org.safeconduct.app.team.first;

import java.net.URI;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.team.factor.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Links that are out. Of each person only the newest is good.
@Repository
@Transactional
public class Invitations {
    /// A week is long enough to reach somebody and short enough to forget about.
    public static final Duration LIFETIME = Duration.ofDays(7);

    static final Duration FIRST_LIFETIME = Duration.ofDays(1);

    private final JdbcClient sql;
    private final Settings settings;
    private final Clock clock;

    Invitations(JdbcClient sql, Settings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    /// The link to hand to a member.
    public URI invite(UUID member) {
        sql.sql("delete from invitation where member_id = ?").param(member).update();
        return settings.address().resolve("/welcome/" + add(member, LIFETIME).words());
    }

    /// The link for whoever started the program.
    URI inviteFirst() {
        sql.sql("delete from invitation where member_id is null").update();
        return settings.address().resolve("/first/" + add(null, FIRST_LIFETIME).words());
    }

    private Token add(@org.jspecify.annotations.Nullable UUID member, Duration lifetime) {
        var token = Token.random();
        sql.sql("insert into invitation (token, member_id, expires) values (?, ?, ?)")
                .param(token.hash())
                .param(member)
                .param(at(clock.instant().plus(lifetime)))
                .update();
        return token;
    }

    /// Whom the link is for, while it is good and they are here.
    @Transactional(readOnly = true)
    Optional<UUID> findInvited(Token token) {
        return sql.sql("""
                        select m.id from invitation i join member m on m.id = i.member_id
                        where i.token = ? and i.used is null and i.expires > ? and m.ended is null""")
                .params(token.hash(), at(clock.instant()))
                .query(UUID.class)
                .optional();
    }

    /// Whether the link makes the first administrator, and there is none yet.
    @Transactional(readOnly = true)
    boolean isFirst(Token token) {
        return sql.sql("""
                        select exists (select from invitation where token = ? and member_id is null
                            and used is null and expires > ?) and not exists (select from member)""")
                .params(token.hash(), at(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /// Uses the link up, in the transaction of what it was for. Of two at the same moment one finds it used.
    boolean use(Token token) {
        return sql.sql("update invitation set used = ? where token = ? and used is null and expires > ?")
                        .params(at(clock.instant()), token.hash(), at(clock.instant()))
                        .update()
                > 0;
    }

    private static Timestamp at(Instant moment) {
        return Timestamp.from(moment);
    }
}
