package org.safeconduct.app.team.factor;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.team.TeamAct;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Ten codes on paper, each good once, for the day the telephone is lost. 80 bits of chance each, so that a fast hash
/// of
/// them is enough. Everything here is done by the member it is about.
@Repository
@Transactional
public class RecoveryCodes {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int COUNT = 10;
    private static final int BYTES = 10;

    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    RecoveryCodes(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /// New ones in place of all others, to be shown once: only their hashes stay here.
    public List<String> renew(UUID member) {
        sql.sql("delete from recovery_code where member_id = ?").param(member).update();
        var codes = Stream.generate(RecoveryCodes::chance).limit(COUNT).toList();
        for (var code : codes) {
            sql.sql("insert into recovery_code (member_id, hash) values (?, ?)")
                    .params(member, hash(code))
                    .update();
        }
        journal.enter(TeamAct.RECOVERY_CODES_MADE, member);
        return codes;
    }

    /// Uses a code up. However it was typed: case, blanks and hyphens do not matter.
    public boolean use(UUID member, String code) {
        int used = sql.sql("update recovery_code set used = ? where member_id = ? and hash = ? and used is null")
                .params(Timestamp.from(clock.instant()), member, hash(code))
                .update();
        if (used > 0) {
            journal.enter(TeamAct.RECOVERY_CODE_USED, member);
        }
        return used > 0;
    }

    @Transactional(readOnly = true)
    public int left(UUID member) {
        return sql.sql("select count(*) from recovery_code where member_id = ? and used is null")
                .param(member)
                .query(Integer.class)
                .single();
    }

    private static String chance() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return Seed.base32(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1-");
    }

    private static byte[] hash(String code) {
        return Token.hash(code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", ""));
    }
}
