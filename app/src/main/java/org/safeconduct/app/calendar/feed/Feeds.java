package org.safeconduct.app.calendar.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The feeds of all members, by the hash of their words.
@Repository("calendarFeeds")
@Transactional
class Feeds {
    private static final int LENGTH = 32;

    private final SecureRandom chance = new SecureRandom();
    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    Feeds(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /// Makes one that lives until it is ended.
    ///
    /// @return the word itself, which nobody will be shown again
    String make(UUID member, Locale language) {
        var bytes = new byte[LENGTH];
        chance.nextBytes(bytes);
        var word = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var id = sql.sql("insert into calendar_feed (word, member_id, language, made) values (?, ?, ?, ?) returning id")
                .params(hash(word), member, language.getLanguage(), Timestamp.from(clock.instant()))
                .query(UUID.class)
                .single();
        journal.enter(FeedAct.CALENDAR_FEED_MADE, id);
        return word;
    }

    /// Those that still answer, the newest first.
    @Transactional(readOnly = true)
    public List<Feed> list(UUID member) {
        return sql.sql("""
                        select id, member_id, language, made from calendar_feed
                        where member_id = ? and ended is null order by id desc""").param(member).query(Feeds::read).list();
    }

    void end(UUID member, UUID id) {
        int ended = sql.sql("update calendar_feed set ended = ? where member_id = ? and id = ? and ended is null")
                .params(Timestamp.from(clock.instant()), member, id)
                .update();
        if (ended == 1) {
            journal.enter(FeedAct.CALENDAR_FEED_ENDED, id);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Feed> find(String word) {
        return sql.sql("select id, member_id, language, made from calendar_feed where word = ? and ended is null")
                .param(hash(word))
                .query(Feeds::read)
                .optional();
    }

    private static Feed read(ResultSet row, int number) throws SQLException {
        return new Feed(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                Locale.of(row.getString(3)),
                row.getTimestamp(4).toInstant());
    }

    /// A word of 256 bits of chance cannot be guessed, so one round is enough.
    private static byte[] hash(String word) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
