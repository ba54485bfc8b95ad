package org.safeconduct.app.lost.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The templates of the organisation. Writing one over makes a new version; letters keep the one they were made of.
@Repository
@Transactional
public class Templates {
    private static final UUID WHOLE_HOUSE = new UUID(0, 0);

    private final JdbcClient sql;
    private final Journal journal;

    Templates(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// The newest version of a kind.
    @Transactional(readOnly = true)
    public Template template(Template.Kind kind) {
        return sql.sql("select kind, version, text from letter_template where kind = ? order by version desc limit 1")
                .param(kind.name())
                .query(Template.class)
                .optional()
                .orElseGet(() -> packaged(kind));
    }

    /// The newest of every kind.
    List<Template> list() {
        return List.of(Template.Kind.values()).stream().map(this::template).toList();
    }

    /// Writes a template over.
    ///
    /// @param version the one that the change was made to
    /// @return false when somebody was quicker; then nothing is changed
    public boolean change(Template.Kind kind, String text, int version) {
        int written = sql.sql("""
                        insert into letter_template (kind, version, text)
                        select ?, ? + 1, ? where ? = coalesce((select max(version) from letter_template where kind = ?), 0)
                        on conflict do nothing""")
                .params(kind.name(), version, text, version, kind.name())
                .update();
        if (written == 1) {
            journal.enter(LetterAct.LETTER_TEMPLATE_CHANGED, WHOLE_HOUSE);
        }
        return written == 1;
    }

    static Template packaged(Template.Kind kind) {
        try (var file = Objects.requireNonNull(Templates.class.getResourceAsStream(kind.file() + ".txt"))) {
            return new Template(kind, 0, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
