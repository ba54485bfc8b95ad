package org.safeconduct.app.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.law.Rule;
import org.safeconduct.law.RuleText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who held which rule against its source.
@Repository("ruleVerifications")
@Transactional
public class Verifications {
    private final JdbcClient sql;
    private final Journal journal;

    Verifications(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// Notes that whoever acts looked at the rule as it stands.
    public void enter(Rule rule, LocalDate day, String against) {
        var id = sql.sql("insert into rule_verification (rule, mark, day, against) values (?, ?, ?, ?) returning id")
                .params(rule.id(), RuleText.mark(rule), day, against)
                .query(UUID.class)
                .single();
        journal.enter(RulesAct.RULE_VERIFIED, id);
    }

    /// Of each rule the last.
    @Transactional(readOnly = true)
    public Map<String, Verification> latest() {
        return sql
                .sql("select distinct on (rule) * from rule_verification order by rule, day desc, id desc")
                .query(Verifications::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Verification::rule, each -> each));
    }

    /// Of one rule all, the newest first.
    @Transactional(readOnly = true)
    public List<Verification> list(String rule) {
        return sql.sql("select * from rule_verification where rule = ? order by day desc, id desc")
                .param(rule)
                .query(Verifications::read)
                .list();
    }

    private static Verification read(ResultSet row, int number) throws SQLException {
        return new Verification(
                row.getString("rule"),
                row.getString("mark"),
                row.getObject("day", LocalDate.class),
                row.getString("against"),
                row.getObject("by", UUID.class),
                row.getObject("entered", OffsetDateTime.class).toInstant());
    }
}
