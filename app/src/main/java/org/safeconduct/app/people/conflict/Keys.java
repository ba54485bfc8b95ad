package org.safeconduct.app.people.conflict;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.people.Spelling;
import org.safeconduct.names.index.NameIndex;
import org.safeconduct.names.parts.Name;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// By which names are found among all of the house.
@Repository
@Transactional
class Keys {
    private final JdbcClient sql;

    Keys(JdbcClient sql) {
        this.sql = sql;
    }

    /// An open case, and somebody of its team.
    record Reader(UUID caseId, UUID member) {}

    void write(Person person) {
        sql.sql("delete from person_key where case_id = ? and person_id = ?")
                .params(person.caseId(), person.id())
                .update();
        person.spellings().forEach(spelling -> insert(person, spelling));
    }

    private void insert(Person person, Spelling spelling) {
        var words = NameIndex.keys(Name.of(spelling.spelled()));
        sql.sql("insert into person_key (name_id, case_id, person_id, words, keys) values (?, ?, ?, ?, ?)")
                .params(spelling.id(), person.caseId(), person.id())
                .param(words.stream().map(word -> String.join(" ", word)).toArray(String[]::new))
                .param(words.stream().flatMap(Set::stream).distinct().toArray(String[]::new))
                .update();
    }

    /// All of the house; ids only.
    ///
    /// @param withoutKeys only those with names from before there were keys, closed ones too
    @Transactional(readOnly = true)
    List<Reader> cases(boolean withoutKeys) {
        return sql.sql("select case_id, member from cases_to_compare(?)")
                .param(withoutKeys)
                .query(Reader.class)
                .list();
    }
}
