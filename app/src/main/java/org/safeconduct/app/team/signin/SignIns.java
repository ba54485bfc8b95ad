package org.safeconduct.app.team.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.team.Member;
import org.safeconduct.app.team.TeamAct;
import org.safeconduct.app.team.factor.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who is signed in where. Kept in the database, so that a restart sends nobody away and whoever is shut out is out.
@Repository
@Transactional
public class SignIns {
    /// Time to find the telephone.
    private static final Duration PENDING = Duration.ofMinutes(10);

    private static final Duration UNSEEN = Duration.ofMinutes(1);

    private final JdbcClient sql;
    private final Journal journal;
    private final SignInSettings settings;
    private final Clock clock;

    SignIns(JdbcClient sql, Journal journal, SignInSettings settings, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /// The member whose browser holds the token, with their roles of this moment. One select and no transaction,
    /// because
    /// every request asks.
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<SignedIn> find(Token token) {
        var now = clock.instant();
        var found = sql.sql("""
                        select s.id as sign_in, s.seen, m.id, m.name, m.roles
                        from sign_in s join member m on m.id = s.member_id
                        where s.token = ? and s.proven and s.ended is null and m.ended is null
                          and s.began > ? and s.seen > ?""")
                .params(token.hash(), at(now.minus(settings.longest())), at(now.minus(settings.idle())))
                .query((row, _) -> new Seen(signedIn(row), instant(row, "seen")))
                .optional();
        found.filter(seen -> seen.at().isBefore(now.minus(UNSEEN)))
                .ifPresent(seen -> touch(seen.who().signIn(), now));
        return found.map(Seen::who);
    }

    private void touch(UUID id, Instant now) {
        sql.sql("update sign_in set seen = ? where id = ? and seen < ?")
                .params(at(now), id, at(now))
                .update();
    }

    /// Lets the member in from now on. Done by the member.
    public Token open(UUID member, Visitor visitor) {
        journal.enter(TeamAct.SIGNED_IN, member);
        return add(member, visitor, true);
    }

    /// Remembers that the password was right. Opens nothing yet.
    public Token openPending(UUID member, Visitor visitor) {
        return add(member, visitor, false);
    }

    private Token add(UUID member, Visitor visitor, boolean proven) {
        var token = Token.random();
        var now = at(clock.instant());
        sql.sql("insert into sign_in (token, member_id, proven, began, seen, agent) values (?, ?, ?, ?, ?, ?)")
                .params(token.hash(), member, proven, now, now, visitor.agent())
                .update();
        return token;
    }

    /// Who has given the password in this browser and still owes the code.
    @Transactional(readOnly = true)
    public Optional<UUID> findPending(Token token) {
        return sql.sql("""
                        select m.id from sign_in s join member m on m.id = s.member_id
                        where s.token = ? and not s.proven and s.ended is null and m.ended is null and s.began > ?""")
                .params(token.hash(), at(clock.instant().minus(PENDING)))
                .query(UUID.class)
                .optional();
    }

    /// Those that would still be let in, the newest first.
    @Transactional(readOnly = true)
    public List<SignIn> list(UUID member) {
        var now = clock.instant();
        return sql.sql("""
                        select id, began, seen, agent from sign_in
                        where member_id = ? and proven and ended is null and began > ? and seen > ?
                        order by seen desc, id desc""")
                .params(member, at(now.minus(settings.longest())), at(now.minus(settings.idle())))
                .query((row, _) -> new SignIn(
                        row.getObject("id", UUID.class),
                        instant(row, "began"),
                        instant(row, "seen"),
                        row.getString("agent")))
                .list();
    }

    /// Ends the one with this token, pending or not, without a word in the journal.
    public void drop(Token token) {
        sql.sql("update sign_in set ended = ? where token = ? and ended is null")
                .params(at(clock.instant()), token.hash())
                .update();
    }

    public void signOut(SignedIn who) {
        if (close(who.signIn(), who.badge().member())) {
            journal.enter(TeamAct.SIGNED_OUT, who.badge().member());
        }
    }

    /// Ends one of the member's; nothing happens when it is somebody else's.
    public void end(UUID id, UUID member) {
        if (close(id, member)) {
            journal.enter(TeamAct.SIGN_IN_ENDED, member);
        }
    }

    private boolean close(UUID id, UUID member) {
        return sql.sql("update sign_in set ended = ? where id = ? and member_id = ? and ended is null")
                        .params(at(clock.instant()), id, member)
                        .update()
                > 0;
    }

    /// Ends all of the member's but one, if one is named.
    public void endOthers(UUID member, Optional<UUID> but) {
        int ended = sql.sql(
                        "update sign_in set ended = ? where member_id = ? and ended is null and id is distinct from ?")
                .params(at(clock.instant()), member)
                .param(but.orElse(null))
                .update();
        if (ended > 0) {
            journal.enter(TeamAct.SIGN_IN_ENDED, member);
        }
    }

    private static SignedIn signedIn(ResultSet row) throws SQLException {
        return new SignedIn(
                new Badge(row.getObject("id", UUID.class), row.getString("name"), Member.roles(row)),
                row.getObject("sign_in", UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Timestamp at(Instant moment) {
        return Timestamp.from(moment);
    }

    private record Seen(SignedIn who, Instant at) {}
}
