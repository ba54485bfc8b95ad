package org.safeconduct.app.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.ANumber;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.platform.Inquiry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The people of a case.
@Repository
@Transactional
public class People {
    private final JdbcClient sql;
    private final Names names;
    private final Cases cases;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    People(JdbcClient sql, Names names, Cases cases, Journal journal, ApplicationEventPublisher events) {
        this.sql = sql;
        this.names = names;
        this.cases = cases;
        this.journal = journal;
        this.events = events;
    }

    /// Adds somebody by one spelling of their name; more can follow.
    public UUID add(UUID caseId, PersonDetails details, Spelling.Draft name) {
        return insert(caseId, false, details, name);
    }

    /// Adds the person whose case it is. A case has one.
    public UUID addClient(UUID caseId, PersonDetails details, Spelling.Draft name) {
        return insert(caseId, true, details, name);
    }

    private UUID insert(UUID caseId, boolean client, PersonDetails details, Spelling.Draft name) {
        var id = columns(sql.sql("""
                                insert into person (born, born_words, nationality, languages, a_number, location, place,
                                    case_id, client)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id"""), details)
                .params(caseId, client)
                .query(UUID.class)
                .single();
        names.insert(caseId, id, name);
        journal.enter(PersonAct.PERSON_ADDED, caseId, id);
        mirror(caseId, id);
        return id;
    }

    private static JdbcClient.StatementSpec columns(JdbcClient.StatementSpec statement, PersonDetails details) {
        return statement
                .param(details.birth().edtf())
                .param(details.birth().words())
                .param(details.nationality())
                .param(details.languages())
                .param(digits(details.aNumber()))
                .param(details.location().name())
                .param(details.place());
    }

    private static @Nullable String digits(@Nullable ANumber number) {
        return number == null ? null : number.digits();
    }

    /// Changes what is known of somebody besides their names.
    ///
    /// @param version the one that the changes were made to
    /// @return false when somebody was quicker; then nothing is changed
    public boolean change(UUID caseId, UUID id, PersonDetails details, int version) {
        int changed = columns(sql.sql("""
                                update person set born = ?, born_words = ?, nationality = ?, languages = ?,
                                    a_number = ?, location = ?, place = ?, version = version + 1
                                where case_id = ? and id = ? and version = ?"""), details).params(caseId, id, version).update();
        if (changed == 1) {
            journal.enter(PersonAct.PERSON_CHANGED, caseId, id);
            mirror(caseId, id);
        }
        return changed == 1;
    }

    /// Writes down another spelling.
    public UUID addName(UUID caseId, UUID id, Spelling.Draft name) {
        var nameId = names.insert(caseId, id, name);
        journal.enter(PersonAct.NAME_ADDED, caseId, id);
        mirror(caseId, id);
        return nameId;
    }

    /// Takes a spelling back that proved wrong. The last one that holds cannot be.
    ///
    /// @return false when it is the last one, or not this person's
    public boolean withdrawName(UUID caseId, UUID id, UUID nameId) {
        if (names.list(caseId, id).size() < 2 || !names.withdraw(caseId, id, nameId)) {
            return false;
        }
        journal.enter(PersonAct.NAME_WITHDRAWN, caseId, id);
        mirror(caseId, id);
        return true;
    }

    /// Lets the list find the case by this person, and show it where they are the client. Then others hear of it.
    private void mirror(UUID caseId, UUID id) {
        var person = person(caseId, id);
        var aNumber = person.details().aNumber();
        var words = names.words(person.spellings());
        cases.words(caseId, id, aNumber == null ? words : words + " " + aNumber.digits());
        if (person.client()) {
            cases.mirrorClient(
                    caseId, person.find(Spelling.Use.OWN).map(Spelling::spelled).orElse(null), aNumber);
        }
        events.publishEvent(new PersonWritten(person));
    }

    /// Somebody of this case.
    @Transactional(readOnly = true)
    public Person person(UUID caseId, UUID id) {
        return sql.sql("select * from person where case_id = ? and id = ?")
                .params(caseId, id)
                .query((row, number) -> read(row, names.list(caseId, id)))
                .single();
    }

    /// Whose case it is.
    @Transactional(readOnly = true)
    public Person client(UUID caseId) {
        return list(caseId).stream().filter(Person::client).findFirst().orElseThrow();
    }

    /// Whose cases they are, by case.
    public Supplier<Map<UUID, UUID>> clients(Inquiry inquiry, Collection<UUID> cases) {
        var asked = inquiry.ask(
                "select case_id, id from person where case_id = any (?) and client",
                cases,
                (row, _) -> Map.entry(row.getObject("case_id", UUID.class), row.getObject("id", UUID.class)));
        return () -> asked.get().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Everybody in the case, the client first.
    @Transactional(readOnly = true)
    public List<Person> list(UUID caseId) {
        var all = names.listOfCase(caseId);
        return sql.sql("select * from person where case_id = ? order by client desc, id")
                .param(caseId)
                .query((row, number) -> read(row, all.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private static Person read(ResultSet row, List<Spelling> spellings) throws SQLException {
        var digits = row.getString("a_number");
        var details = new PersonDetails(
                new Birth(row.getString("born"), row.getString("born_words")),
                row.getString("nationality"),
                row.getString("languages"),
                digits == null ? null : new ANumber(digits),
                Location.valueOf(row.getString("location")),
                row.getString("place"));
        return new Person(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getBoolean("client"),
                details,
                spellings,
                row.getInt("version"));
    }
}
