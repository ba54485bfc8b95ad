package org.safeconduct.app.team.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.safeconduct.app.team.factor.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How often somebody may guess before they have to wait, and how long. The wait doubles with every further guess.
///
/// A guess is counted before it is looked at and taken back when it was right. Many at the same moment gain nothing.
@Repository
@Transactional
class Guesses {
    private static final int FREE_PER_ACCOUNT = 5;

    /// An office shares an address.
    private static final int FREE_PER_ADDRESS = 30;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

    /// No longer, so that nobody can shut a member out for a day by guessing.
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private static final int DOUBLINGS = 5;
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final JdbcClient sql;
    private final Clock clock;

    Guesses(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Counts a guess about an account, whether there is such an account or not.
    Guess count(Subject account, Subject address) {
        var fromThere = count(address, FREE_PER_ADDRESS);
        return fromThere.hasToWait() ? fromThere : count(account, FREE_PER_ACCOUNT);
    }

    private Guess count(Subject subject, int free) {
        var now = clock.instant();
        var failures = sql.sql("""
                        insert into guess as g (subject, failures, latest) values (:subject, 1, :now)
                        on conflict (subject) do update set latest = :now,
                            failures = case when g.latest < :forgotten then 1 else g.failures + 1 end
                        where g.locked is null or g.locked <= :now
                        returning failures""")
                .param("subject", subject.hash())
                .param("now", Timestamp.from(now))
                .param("forgotten", Timestamp.from(now.minus(FORGOTTEN)))
                .query(Integer.class)
                .optional();
        if (failures.isEmpty()) {
            return new Guess(Duration.between(now, locked(subject)), false);
        }
        if (failures.get() >= free) {
            lock(subject, now.plus(wait(failures.get() - free)));
        }
        return new Guess(Duration.ZERO, failures.get() >= free);
    }

    private Instant locked(Subject subject) {
        return sql.sql("select locked from guess where subject = ?")
                .param(subject.hash())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private void lock(Subject subject, Instant until) {
        sql.sql("update guess set locked = ? where subject = ?")
                .params(Timestamp.from(until), subject.hash())
                .update();
    }

    private static Duration wait(int beyond) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /// It was right: the account starts anew. The address does not, or whoever has an account could guess at others.
    void forgive(Subject account, Subject address) {
        sql.sql("delete from guess where subject = ?").param(account.hash()).update();
        sql.sql("update guess set failures = greatest(failures - 1, 0), locked = null where subject = ?")
                .param(address.hash())
                .update();
    }

    /// What a guess is about. Stored as a hash, because people type passwords where names belong.
    record Subject(String words) {
        static Subject login(String login) {
            return new Subject("login " + login.strip().toLowerCase(java.util.Locale.ROOT));
        }

        static Subject code(UUID member) {
            return new Subject("code " + member);
        }

        static Subject address(String address) {
            return new Subject("address " + address);
        }

        byte[] hash() {
            return Token.hash(words);
        }
    }

    /// @param delay until a guess is looked at again; zero when this one is
    /// @param last whether the next has to wait
    record Guess(Duration delay, boolean last) {
        boolean hasToWait() {
            return delay.isPositive();
        }
    }
}
