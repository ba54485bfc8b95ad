package org.safeconduct.app.team;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.platform.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Everybody who works here, or did. Accounts are closed and never deleted, because the journal names them.
@Repository
@Transactional
public class Members {
    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    Members(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Member> list() {
        return sql.sql("select " + Member.COLUMNS + " from member m order by m.ended is not null, lower(m.name), m.id")
                .query(Member::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Member> findMember(UUID id) {
        return sql.sql("select " + Member.COLUMNS + " from member m where m.id = ?")
                .param(id)
                .query(Member::read)
                .optional();
    }

    /// However they spelled it.
    @Transactional(readOnly = true)
    public Optional<Member> findByLogin(String login) {
        return sql.sql("select " + Member.COLUMNS + " from member m where m.login = ?")
                .param(plain(login))
                .query(Member::read)
                .optional();
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return sql.sql("select not exists (select from member)")
                .query(Boolean.class)
                .single();
    }

    /// Opens an account. Nobody can sign in with it yet.
    ///
    /// @param id chosen by the caller, because the first administrator is added in their own name
    /// @throws org.springframework.dao.DuplicateKeyException when the login is taken
    public Member add(UUID id, String login, String name, Set<Role> roles) {
        var member = sql.sql("""
                        insert into member as m (id, login, name, roles) values (?, ?, ?, ?)
                        returning %s""".formatted(Member.COLUMNS))
                .params(id, plain(login), name.strip(), names(roles))
                .query(Member::read)
                .single();
        journal.enter(TeamAct.MEMBER_ADDED, member.id());
        return member;
    }

    /// Gives these roles in place of those held so far.
    ///
    /// @param version the one that the choice was made from
    public Change changeRoles(UUID id, Set<Role> roles, int version) {
        if (!roles.contains(Role.ADMINISTRATOR) && isLastAdministrator(id)) {
            return Change.WOULD_LEAVE_NOBODY;
        }
        int changed = sql.sql("update member set roles = ?, version = version + 1 where id = ? and version = ?")
                .params(names(roles), id, version)
                .update();
        if (changed == 0) {
            return Change.SOMEBODY_WAS_QUICKER;
        }
        journal.enter(TeamAct.ROLES_CHANGED, id);
        return Change.DONE;
    }

    /// Closes the account. Whoever is signed in with it is out with the next request.
    public Change end(UUID id) {
        if (isLastAdministrator(id)) {
            return Change.WOULD_LEAVE_NOBODY;
        }
        int changed = sql.sql("update member set ended = ?, version = version + 1 where id = ? and ended is null")
                .params(Timestamp.from(clock.instant()), id)
                .update();
        if (changed == 0) {
            return Change.SOMEBODY_WAS_QUICKER;
        }
        journal.enter(TeamAct.MEMBER_ENDED, id);
        return Change.DONE;
    }

    /// Two administrators who leave at the same moment wait for each other here.
    private boolean isLastAdministrator(UUID id) {
        var administrators = sql.sql("""
                        select id from member where 'ADMINISTRATOR' = any (roles) and ended is null
                        order by id for update""").query(UUID.class).list();
        return administrators.equals(List.of(id));
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }

    private static String plain(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
