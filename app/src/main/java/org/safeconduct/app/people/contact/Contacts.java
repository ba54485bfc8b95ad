package org.safeconduct.app.people.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How the people of a case are reached.
@Repository
@Transactional
public class Contacts {
    private final JdbcClient sql;
    private final Journal journal;

    Contacts(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    public UUID add(UUID caseId, UUID person, Contact.Details details) {
        var id = columns(sql.sql("""
                                insert into contact (kind, value, call, message, read_by, safe_hours, note, case_id, person_id)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id"""), details)
                .params(caseId, person)
                .query(UUID.class)
                .single();
        journal.enter(ContactAct.CONTACT_ADDED, caseId, person);
        return id;
    }

    /// Changes what was said of a contact.
    ///
    /// @return false when somebody was quicker; then nothing is changed
    public boolean change(UUID caseId, UUID id, Contact.Details details, int version) {
        int changed = columns(sql.sql("""
                                update contact set kind = ?, value = ?, call = ?, message = ?, read_by = ?,
                                    safe_hours = ?, note = ?, version = version + 1
                                where case_id = ? and id = ? and version = ?"""), details).params(caseId, id, version).update();
        if (changed == 1) {
            journal.enter(ContactAct.CONTACT_CHANGED, caseId, id);
        }
        return changed == 1;
    }

    private static JdbcClient.StatementSpec columns(JdbcClient.StatementSpec statement, Contact.Details details) {
        return statement
                .param(details.kind().name())
                .param(details.value())
                .param(details.call().name())
                .param(details.message().name())
                .param(details.readBy())
                .param(details.safeHours())
                .param(details.note());
    }

    /// Nobody is to use it any more. It stays in the database.
    public void withdraw(UUID caseId, UUID id) {
        sql.sql("update contact set withdrawn = clock_timestamp(), version = version + 1 where case_id = ? and id = ?")
                .params(caseId, id)
                .update();
        journal.enter(ContactAct.CONTACT_WITHDRAWN, caseId, id);
    }

    /// One of this case that was not withdrawn.
    @Transactional(readOnly = true)
    public Contact contact(UUID caseId, UUID id) {
        return sql.sql("select * from contact where case_id = ? and id = ? and withdrawn is null")
                .params(caseId, id)
                .query(Contacts::read)
                .single();
    }

    @Transactional(readOnly = true)
    public List<Contact> list(UUID caseId, UUID person) {
        return sql.sql("select * from contact where case_id = ? and person_id = ? and withdrawn is null order by id")
                .params(caseId, person)
                .query(Contacts::read)
                .list();
    }

    private static Contact read(ResultSet row, int number) throws SQLException {
        var details = new Contact.Details(
                Contact.Kind.valueOf(row.getString("kind")),
                row.getString("value"),
                Contact.Permission.valueOf(row.getString("call")),
                Contact.Permission.valueOf(row.getString("message")),
                row.getString("read_by"),
                row.getString("safe_hours"),
                row.getString("note"));
        return new Contact(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                details,
                row.getInt("version"));
    }
}
