package org.safeconduct.app.team.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.platform.strongroom.Sealer;
import org.safeconduct.app.team.TeamAct;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Six digits from the member's telephone (RFC 6238): thirty seconds, SHA-1, which every such program understands.
///
/// The seed is shown while the authenticator is set up and never again, to nobody. Everything here is done by the
/// member
/// it is about.
@Repository
@Transactional
public class Authenticators {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int SEED = 20;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;
    private final Sealer sealer;

    Authenticators(JdbcClient sql, Journal journal, Clock clock, Sealer sealer) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
        this.sealer = sealer;
    }

    /// Whether a code has to be given after the password.
    @Transactional(readOnly = true)
    public boolean isAsked(UUID member) {
        return sql.sql("select exists (select from authenticator where member_id = ? and confirmed is not null)")
                .param(member)
                .query(Boolean.class)
                .single();
    }

    /// The seed to set up with: the one that waits for its first code, or a new one.
    public Seed offer(UUID member) {
        sql.sql("insert into authenticator (member_id, seed) values (?, ?) on conflict do nothing")
                .params(member, sealer.seal(chance()))
                .update();
        return findOffered(member).orElseThrow(() -> new IllegalStateException("has one already"));
    }

    /// The seed that waits for its first code.
    @Transactional(readOnly = true)
    public Optional<Seed> findOffered(UUID member) {
        return sql.sql("select seed from authenticator where member_id = ? and confirmed is null")
                .param(member)
                .query(byte[].class)
                .optional()
                .map(this::opened)
                .map(Seed::new);
    }

    /// Whether the code shows that the seed has arrived. From then on codes are asked for.
    public boolean confirm(UUID member, String code) {
        if (findOffered(member).isEmpty() || !accept(member, code)) {
            return false;
        }
        sql.sql("update authenticator set confirmed = ? where member_id = ?")
                .params(Timestamp.from(clock.instant()), member)
                .update();
        journal.enter(TeamAct.AUTHENTICATOR_ADDED, member);
        return true;
    }

    /// Whether the code is the present one or the one before it, which may have been typed while it changed. Each is
    /// good once.
    public boolean accept(UUID member, String code) {
        var seed = sql.sql("select seed from authenticator where member_id = ?")
                .param(member)
                .query(byte[].class)
                .optional();
        var now = clock.instant();
        return seed.isPresent()
                && List.of(now, now.minus(generator.getTimeStep())).stream()
                        .anyMatch(step -> code.equals(code(opened(seed.get()), step)) && use(member, step));
    }

    /// Two tries with the same code at the same moment: the second waits for the first and then finds the step used.
    private boolean use(UUID member, Instant at) {
        long step = at.getEpochSecond() / generator.getTimeStep().toSeconds();
        return sql.sql("update authenticator set last_step = ? where member_id = ? and last_step < ?")
                        .params(step, member, step)
                        .update()
                > 0;
    }

    private String code(byte[] seed, Instant at) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(seed, generator.getAlgorithm()), at, java.util.Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    public void remove(UUID member) {
        sql.sql("delete from authenticator where member_id = ?").param(member).update();
        sql.sql("delete from recovery_code where member_id = ?").param(member).update();
        journal.enter(TeamAct.AUTHENTICATOR_REMOVED, member);
    }

    /// In the database a seed lies sealed; those of an earlier version are as bare as they were then.
    private byte[] opened(byte[] stored) {
        return stored.length == SEED ? stored : sealer.open(stored);
    }

    private static byte[] chance() {
        var seed = new byte[SEED];
        CHANCE.nextBytes(seed);
        return seed;
    }
}
