package org.safeconduct.app.story.declaration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.story.StoryAct;
import org.safeconduct.app.story.account.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The declarations of a case. Their drafts are only ever added.
@Repository
@Transactional
public class Declarations {
    private static final String ALL = """
        select d.*, (select count(*) from story_draft f where f.case_id = d.case_id and f.declaration_id = d.id) as drafts,
            s.draft as signed_draft, s.signed, t.account_id, t.number as telling
        from story_declaration d
        left join story_signing s on s.case_id = d.case_id and s.declaration_id = d.id
        left join story_telling t on t.case_id = s.case_id and t.id = s.telling_id
        where d.case_id = ? and d.withdrawn is null\s""";

    private final JdbcClient sql;
    private final People people;
    private final Journal journal;

    Declarations(JdbcClient sql, People people, Journal journal) {
        this.sql = sql;
        this.people = people;
        this.journal = journal;
    }

    /// Lays a declaration out with its first draft.
    public UUID begin(UUID caseId, Declaration.Opening opening, List<Drafting.Drafted> first) {
        var speaker = opening.speaker();
        var id = sql.sql("""
            insert into story_declaration (case_id, person_id, speaker, signs_as, language, interpreter, abroad)
            values (?, ?, ?, ?, ?, ?, ?) returning id\
            """)
                .param(caseId)
                .param(speaker.person())
                .param(speaker.person() == null ? speaker.name() : null)
                .param(opening.signsAs())
                .params(opening.language())
                .param(opening.interpreter())
                .param(opening.abroad())
                .query(UUID.class)
                .single();
        insert(caseId, id, 1, Draft.Origin.STATEMENTS, null);
        var points = first.stream().map(Drafting.Drafted::point).toList();
        insertPoints(caseId, id, 1, points);
        first.forEach(drafted -> drafted.statements()
                .forEach(statement -> tie(caseId, id, drafted.point().key(), statement)));
        journal.enter(StoryAct.STORY_DECLARATION_BEGUN, caseId, id);
        return id;
    }

    /// Adds the next draft.
    ///
    /// @param file what it was taken from; null where it was written on the page
    /// @param after the number of the draft that whoever writes has seen
    /// @return false when another one has come meanwhile or it is signed; then nothing is added
    public boolean keep(UUID caseId, UUID id, List<Draft.Point> points, @Nullable String file, int after) {
        lock(id);
        var declaration = declaration(caseId, id);
        if (declaration.drafts() != after || declaration.signing() != null) {
            return false;
        }
        insert(caseId, id, after + 1, file == null ? Draft.Origin.PAGE : Draft.Origin.WORD, file);
        insertPoints(caseId, id, after + 1, points);
        journal.enter(StoryAct.STORY_DECLARATION_DRAFTED, caseId, id);
        return true;
    }

    /// Lets nobody else add a draft or sign before the end of the transaction.
    void lock(UUID id) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(id.toString())
                .query((_, _) -> 0)
                .single();
    }

    /// Changes by which name it is signed, who reads it back, and where it is signed.
    ///
    /// @param version the one that the changes were made to
    /// @return false when somebody was quicker or it is signed; then nothing is changed
    public boolean change(UUID caseId, UUID id, Declaration.Opening opening, int version) {
        lock(id);
        if (declaration(caseId, id).signing() != null) {
            return false;
        }
        int changed = sql.sql("""
            update story_declaration set signs_as = ?, interpreter = ?, abroad = ?, version = version + 1
            where case_id = ? and id = ? and version = ? and withdrawn is null\
            """)
                .param(opening.signsAs())
                .param(opening.interpreter())
                .param(opening.abroad())
                .params(caseId, id, version)
                .update();
        if (changed == 1) {
            journal.enter(StoryAct.STORY_DECLARATION_NAMES_CHANGED, caseId, id);
        }
        return changed == 1;
    }

    private void insert(UUID caseId, UUID id, int number, Draft.Origin origin, @Nullable String file) {
        sql.sql("insert into story_draft (case_id, declaration_id, number, origin, file) values (?, ?, ?, ?, ?)")
                .params(caseId, id, number, origin.name())
                .param(file)
                .update();
    }

    private void insertPoints(UUID caseId, UUID id, int number, List<Draft.Point> points) {
        for (int place = 0; place < points.size(); place++) {
            var point = points.get(place);
            sql.sql("""
                insert into story_point (case_id, draft_id, place, key, own, english)
                select case_id, id, ?, ?, ?, ? from story_draft
                where case_id = ? and declaration_id = ? and number = ?\
                """)
                    .params(place + 1, point.key(), point.own(), point.english(), caseId, id, number)
                    .update();
        }
    }

    /// Says that a point rests on a statement.
    public void tie(UUID caseId, UUID id, UUID key, UUID statement) {
        sql.sql("""
            insert into story_point_source (case_id, declaration_id, key, statement_id) values (?, ?, ?, ?)
            on conflict do nothing\
            """).params(caseId, id, key, statement).update();
    }

    /// The statements on which each point rests, by its key.
    @Transactional(readOnly = true)
    public Map<UUID, List<UUID>> sources(UUID caseId, UUID id) {
        return sql
                .sql("""
                    select key, statement_id from story_point_source
                    where case_id = ? and declaration_id = ? order by key, statement_id\
                    """)
                .params(caseId, id)
                .query((row, _) ->
                        Map.entry(row.getObject("key", UUID.class), row.getObject("statement_id", UUID.class)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /// Takes back one that is not wanted. It stays in the database.
    public void withdraw(UUID caseId, UUID id) {
        int withdrawn = sql.sql("""
            update story_declaration set withdrawn = now()
            where case_id = ? and id = ? and withdrawn is null\
            """).params(caseId, id).update();
        if (withdrawn == 1) {
            journal.enter(StoryAct.STORY_DECLARATION_WITHDRAWN, caseId, id);
        }
    }

    /// One that was not taken back.
    @Transactional(readOnly = true)
    public Declaration declaration(UUID caseId, UUID id) {
        return sql.sql(ALL + "and d.id = ?")
                .params(caseId, id)
                .query((row, _) -> read(row, Person.names(people.list(caseId))))
                .single();
    }

    /// All, in the order in which they were begun.
    @Transactional(readOnly = true)
    public List<Declaration> list(UUID caseId) {
        var names = Person.names(people.list(caseId));
        return sql.sql(ALL + "order by d.id")
                .param(caseId)
                .query((row, _) -> read(row, names))
                .list();
    }

    private static Declaration read(ResultSet row, Map<String, String> names) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var name = person == null ? row.getString("speaker") : names.getOrDefault(person.toString(), "…");
        var opening = new Declaration.Opening(
                new Account.Speaker(person, name),
                row.getString("signs_as"),
                row.getString("language"),
                row.getString("interpreter"),
                row.getBoolean("abroad"));
        return new Declaration(
                row.getObject("id", UUID.class), opening, row.getInt("drafts"), row.getInt("version"), signing(row));
    }

    private static Declaration.@Nullable Signing signing(ResultSet row) throws SQLException {
        var day = row.getObject("signed", LocalDate.class);
        return day == null
                ? null
                : new Declaration.Signing(
                        row.getInt("signed_draft"),
                        day,
                        row.getObject("account_id", UUID.class),
                        row.getInt("telling"));
    }

    /// A draft with its words.
    @Transactional(readOnly = true)
    public Optional<Draft> findDraft(UUID caseId, UUID id, int number) {
        return drafts(caseId, id).stream()
                .filter(draft -> draft.number() == number)
                .findFirst()
                .map(draft -> new Draft(draft.id(), number, draft.making(), points(caseId, draft.id())));
    }

    /// The one that holds, with its words.
    @Transactional(readOnly = true)
    public Draft last(UUID caseId, Declaration declaration) {
        return findDraft(caseId, declaration.id(), declaration.drafts()).orElseThrow();
    }

    /// How each draft came about, the first one first; without their words.
    @Transactional(readOnly = true)
    public List<Draft> drafts(UUID caseId, UUID id) {
        return sql.sql("select * from story_draft where case_id = ? and declaration_id = ? order by number")
                .params(caseId, id)
                .query((row, _) -> new Draft(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        new Draft.Making(
                                Draft.Origin.valueOf(row.getString("origin")),
                                row.getString("file"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getObject("by", UUID.class)),
                        List.of()))
                .list();
    }

    private List<Draft.Point> points(UUID caseId, UUID draft) {
        return sql.sql("select key, own, english from story_point where case_id = ? and draft_id = ? order by place")
                .params(caseId, draft)
                .query((row, _) -> new Draft.Point(
                        row.getObject("key", UUID.class), row.getString("own"), row.getString("english")))
                .list();
    }
}
