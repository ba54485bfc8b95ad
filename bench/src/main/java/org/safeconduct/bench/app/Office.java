package org.safeconduct.bench.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// An invented organisation: fifty people who are all on all cases, which is the hardest list there is.
final class Office {
    static final int PEOPLE = 50;
    static final int CASES = 20_000;
    static final int ENTRIES = 200_000;

    private static final String MEMBERS = """
            insert into member (login, name, roles)
                select 'member-' || n || '@example.org', 'Member ' || n, '{ATTORNEY}' from generate_series(1, {people}) n;
            """;

    private static final String SEED = """
            set session_replication_role = replica;
            insert into client_case (name, native_name, a_number, stage, opened, custody, detained_since, facility,
                    next_hearing, last_activity)
                select initcap(f.latin) || ', ' || initcap(g.latin) || ' ' || n, initcap(f.own) || ' ' || initcap(g.own),
                    to_char(200000000 + n, 'FM000000000'), 'BEFORE_THE_JUDGE', date '2026-11-22' - n % 900,
                    case when n % 3 = 0 then 'RELEASED' else 'DETAINED' end, date '2026-11-22' - n % 600,
                    'Facility ' || n % 40, case when n % 5 > 0 then date '2026-11-22' + n % 300 end,
                    now() - n % 120 * interval '1 day'
                from generate_series(1, {cases}) n
                join (values (0,'sokolov','соколов'),(1,'horbenko','горбенко'),(2,'petrenko','петренко'),
                    (3,'ivanov','иванов'),(4,'moreno','moreno'),(5,'rahimi','رحیمی'),(6,'tesfaye','ተስፋዬ'))
                    f (i, latin, own) on f.i = n % 7
                join (values (0,'andrei','андрей'),(1,'mykola','микола'),(2,'oksana','оксана'),(3,'maria','maria'),
                    (4,'daniel','daniel')) g (i, latin, own) on g.i = n % 5;
            insert into case_stage (case_id, stage, since) select id, stage, opened from client_case;
            insert into case_word (case_id, subject, words)
                select id, id, fold(name || ' ' || coalesce(native_name, '') || ' ' || a_number) from client_case;
            insert into case_team (case_id, member_id) select c.id, m.id from client_case c cross join member m;
            insert into journal_entry (actor, act, case_id, subject, route)
                select m.id, 'CASE_READ', c.id, c.id, '/cases/{caseId}'
                from (select id, row_number() over () n from client_case) c
                cross join generate_series(0, {rounds} - 1) round
                join (select id, row_number() over () n from member) m on m.n = (c.n + round) % {people} + 1;
            set session_replication_role = origin;
            """;

    private Office() {}

    /// The fifty, in a house that is empty otherwise.
    static List<Member> engage(Connection administrator) throws SQLException {
        try (Statement statement = administrator.createStatement()) {
            statement.execute(MEMBERS.replace("{people}", String.valueOf(PEOPLE)));
        }
        return signIn(administrator);
    }

    /// Fills an empty house. The journal's entries count as linked already: only the new ones cost.
    static List<Member> furnish(Connection administrator) throws SQLException {
        try (Statement statement = administrator.createStatement()) {
            statement.execute(MEMBERS.replace("{people}", String.valueOf(PEOPLE)));
            statement.execute(SEED.replace("{people}", String.valueOf(PEOPLE))
                    .replace("{cases}", String.valueOf(CASES))
                    .replace("{rounds}", String.valueOf(ENTRIES / CASES)));
            statement.execute("analyze");
        }
        return signIn(administrator);
    }

    private static List<Member> signIn(Connection administrator) throws SQLException {
        var members = new ArrayList<Member>();
        try (Statement all = administrator.createStatement();
                var rows = all.executeQuery("select id from member");
                PreparedStatement enter = administrator.prepareStatement(
                        "insert into sign_in (token, member_id, proven, began, seen, agent)"
                                + " values (?, ?, true, now(), now(), 'Bench')")) {
            while (rows.next()) {
                var member = new Member(rows.getObject(1, UUID.class), "bench-" + members.size());
                enter.setBytes(1, sha256(member.token()));
                enter.setObject(2, member.id());
                enter.execute();
                members.add(member);
            }
        }
        return members;
    }

    private static byte[] sha256(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Somebody who has signed in.
    ///
    /// @param token what the browser's cookie holds
    record Member(UUID id, String token) {}
}
