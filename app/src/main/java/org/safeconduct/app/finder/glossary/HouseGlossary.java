package org.safeconduct.app.finder.glossary;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.finder.glossary.HouseConcept.Hand;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.search.Language;
import org.safeconduct.search.glossary.Glossary;
import org.safeconduct.search.glossary.Glossary.Concept;
import org.safeconduct.search.glossary.Glossary.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// The glossary that the search of this house goes by.
///
/// Kept in memory, because every question asks for it; one program holds the data folder, so nobody else changes it.
@Repository
public class HouseGlossary {
    private final JdbcClient sql;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Map<String, Concept> engine = new LinkedHashMap<>();
    private volatile @Nullable Glossary present;

    HouseGlossary(JdbcClient sql, Journal journal, TransactionTemplate transaction) {
        this.sql = sql;
        this.journal = journal;
        this.transaction = transaction;
        Glossary.bundled().concepts().forEach(concept -> engine.put(concept.id(), concept));
    }

    /// What a question is widened by, at this moment.
    public Glossary present() {
        var known = present;
        if (known == null) {
            known = new Glossary(list().stream()
                    .flatMap(concept -> concept.wanted().stream())
                    .toList());
            present = known;
        }
        return known;
    }

    /// Everything, also what is withdrawn: first what the house added, the newest first, then the engine's in its
    /// order.
    List<HouseConcept> list() {
        var all = new LinkedHashMap<String, HouseConcept>();
        engine.values().forEach(concept -> all.put(concept.id(), HouseConcept.ofEngine(concept)));
        var added = new ArrayList<HouseConcept>();
        for (var written : written()) {
            if (all.replace(written.id(), written) == null) {
                added.addFirst(written);
            }
        }
        added.addAll(all.values());
        return added;
    }

    Optional<HouseConcept> find(String id) {
        return list().stream().filter(concept -> concept.id().equals(id)).findFirst();
    }

    private List<HouseConcept> written() {
        return Objects.requireNonNull(
                transaction.execute(_ -> sql.sql("""
                        select * from (select distinct on (concept) * from glossary_version
                            order by concept, version desc) newest order by made, concept""").query(this::read).list()));
    }

    private HouseConcept read(ResultSet row, int number) throws SQLException {
        var terms = new ArrayList<Term>();
        for (var language : HouseConcept.LANGUAGES) {
            terms.addAll(Glossary.terms(language, row.getString(language.tag())));
        }
        var id = row.getString("concept");
        return new HouseConcept(
                new Concept(id, terms),
                row.getBoolean("used"),
                row.getInt("version"),
                new Hand(
                        row.getObject("by", UUID.class),
                        row.getObject("made", OffsetDateTime.class).toInstant()),
                engine.get(id));
    }

    String add(List<Term> terms) {
        var id = UUID.randomUUID().toString();
        write(new Concept(id, terms), true, 0, GlossaryAct.GLOSSARY_ADDED);
        return id;
    }

    /// Writes other terms over it, and the search goes by them.
    ///
    /// @param version the one that the change was made to
    /// @return false when somebody was quicker; then nothing is changed
    boolean change(String id, List<Term> terms, int version) {
        return write(new Concept(id, terms), true, version, GlossaryAct.GLOSSARY_CHANGED);
    }

    /// The search no longer goes by it. It stays visible, and can be written over again.
    boolean withdraw(HouseConcept concept, int version) {
        return write(concept.concept(), false, version, GlossaryAct.GLOSSARY_WITHDRAWN);
    }

    private boolean write(Concept concept, boolean used, int version, GlossaryAct act) {
        boolean written = Boolean.TRUE.equals(transaction.execute(_ -> {
            int rows = sql.sql("""
                            insert into glossary_version (concept, version, en, es, ru, uk, used)
                            select :concept, :version + 1, :en, :es, :ru, :uk, :used
                            where :version = coalesce((select max(version) from glossary_version where concept = :concept), 0)
                            on conflict do nothing""")
                    .param("concept", concept.id())
                    .param("version", version)
                    .param("en", lines(concept, Language.EN))
                    .param("es", lines(concept, Language.ES))
                    .param("ru", lines(concept, Language.RU))
                    .param("uk", lines(concept, Language.UK))
                    .param("used", used)
                    .update();
            if (rows == 1) {
                journal.enter(act, subject(concept.id()));
            }
            return rows == 1;
        }));
        present = null;
        return written;
    }

    private static String lines(Concept concept, Language language) {
        return String.join("\n", concept.in(language));
    }

    /// The engine names its concepts by words; the journal names its subjects by ids.
    private static UUID subject(String concept) {
        return UUID.nameUUIDFromBytes(concept.getBytes(StandardCharsets.UTF_8));
    }
}
