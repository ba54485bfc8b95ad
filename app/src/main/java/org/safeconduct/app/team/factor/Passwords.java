package org.safeconduct.app.team.factor;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.team.TeamAct;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// Passwords, as Argon2id hashes that nobody but their member's own sign-in reads.
@Repository
public class Passwords {
    private static final int SALT = 16;
    private static final int HASH = 32;

    /// OWASP's password storage sheet asks for 19 MiB, two passes and one lane at the least.
    private static final int KIBIBYTES = 19 * 1024;

    private static final int PASSES = 2;

    /// Each takes its 19 MiB: a flood of guesses must not take all there is.
    private static final int AT_ONCE = 4;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(SALT, HASH, 1, KIBIBYTES, PASSES);
    private final String nobodys;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Journal journal;
    private final Clock clock;

    Passwords(JdbcClient sql, TransactionTemplate transaction, Journal journal, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.journal = journal;
        this.clock = clock;
        this.nobodys = argon.encode(Token.random().words());
    }

    /// Whether it is the member's. Takes as long for somebody who is not there or has none.
    public boolean matches(Optional<UUID> member, String password) {
        var stored = member.flatMap(this::findHash);
        return weigh(password, stored.orElse(nobodys)) && stored.isPresent();
    }

    private Optional<String> findHash(UUID member) {
        return Actor.as(
                member,
                () -> transaction.execute(_ -> sql.sql("select password from credential where member_id = ?")
                        .param(member)
                        .query(String.class)
                        .optional()));
    }

    private boolean weigh(String password, String hash) {
        places.acquireUninterruptibly();
        try {
            return argon.matches(password, hash);
        } finally {
            places.release();
        }
    }

    /// On the member's own behalf.
    public void change(UUID member, String password) {
        change(member, hashed(password));
    }

    /// Of a password that several will have, as in a demonstration.
    public Hashed hashed(String password) {
        return new Hashed(argon.encode(password));
    }

    /// On the member's own behalf.
    public void change(UUID member, Hashed password) {
        Actor.as(member, () -> transaction.execute(_ -> write(member, password.hash())));
    }

    private boolean write(UUID member, String hash) {
        int written = sql.sql("""
                        insert into credential (member_id, password, changed) values (?, ?, ?)
                        on conflict (member_id) do update set password = excluded.password, changed = excluded.changed""")
                .params(member, hash, Timestamp.from(clock.instant()))
                .update();
        journal.enter(TeamAct.PASSWORD_CHANGED, member);
        return written > 0;
    }

    /// Takes password, authenticator and recovery codes from a member. Only for whoever runs the house; the database
    /// makes sure of it.
    public void forgetFactors(UUID member) {
        transaction.executeWithoutResult(_ -> {
            sql.sql("select forget_factors(?)")
                    .param(member)
                    .query((_, _) -> member)
                    .list();
            journal.enter(TeamAct.FACTORS_RESET, member);
        });
    }

    /// What is stored of a password.
    public record Hashed(String hash) {
        @Override
        public String toString() {
            return "Hashed";
        }
    }
}
