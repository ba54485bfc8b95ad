package org.safeconduct.app.story.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.story.account.Text.Side;
import org.safeconduct.chronology.word.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A statement as the database has it.
final class StatementRow {
    static final String COLUMNS = """
            paragraph, side, passage, what, when_said, when_language, when_reading, when_choice, place, present_id,
            actor, power, harm, ground, counted, count_least, count_most, age_of, age_least, age_most,
            event_id, when_other""";
    static final String PLACES = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

    private StatementRow() {}

    /// All columns but those of the events.
    static JdbcClient.StatementSpec columns(
            JdbcClient.StatementSpec statement, Statement.Source source, Statement.Said said) {
        var spec = statement.params(source.paragraph(), source.side().name(), source.passage(), said.what());
        var when = Optional.ofNullable(said.when());
        spec = spec.param(when.map(When::words).orElse(null))
                .param(when.map(each -> each.language().code()).orElse(null))
                .param(when.map(When::reading).orElse(null))
                .param(when.map(When::choice).orElse(null));
        return counts(scene(spec, said), said);
    }

    private static JdbcClient.StatementSpec scene(JdbcClient.StatementSpec spec, Statement.Said said) {
        var deed = said.deed();
        return spec.param(said.scene().place())
                .param(said.scene().present())
                .param(deed.actor())
                .param(deed.power().name())
                .param(name(deed.harm()))
                .param(name(deed.ground()));
    }

    private static JdbcClient.StatementSpec counts(JdbcClient.StatementSpec spec, Statement.Said said) {
        var count = Optional.ofNullable(said.count());
        var age = Optional.ofNullable(said.age());
        return spec.param(count.map(Statement.Count::what).orElse(null))
                .param(count.map(Statement.Count::least).orElse(null))
                .param(count.map(Statement.Count::most).orElse(null))
                .param(age.map(Statement.Age::of).orElse(null))
                .param(age.map(Statement.Age::least).orElse(null))
                .param(age.map(Statement.Age::most).orElse(null));
    }

    private static @Nullable String name(@Nullable Enum<?> one) {
        return one == null ? null : one.name();
    }

    static Statement read(ResultSet row, int number) throws SQLException {
        var source = new Statement.Source(
                row.getObject("telling_id", UUID.class),
                row.getInt("paragraph"),
                Side.valueOf(row.getString("side")),
                row.getString("passage"));
        var said = new Statement.Said(
                row.getString("event"),
                row.getString("what"),
                when(row),
                new Statement.Scene(row.getString("place"), row.getObject("present_id", UUID.class)),
                deed(row),
                count(row),
                age(row));
        return new Statement(row.getObject("id", UUID.class), source, said, row.getInt("version"));
    }

    private static Statement.Deed deed(ResultSet row) throws SQLException {
        return new Statement.Deed(
                row.getString("actor"),
                Statement.Power.valueOf(row.getString("power")),
                one(Statement.Harm.class, row.getString("harm")),
                one(Statement.Ground.class, row.getString("ground")));
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> sort, @Nullable String name) {
        return name == null ? null : Enum.valueOf(sort, name);
    }

    private static @Nullable When when(ResultSet row) throws SQLException {
        var said = row.getString("when_said");
        return said == null
                ? null
                : new When(
                        said,
                        Language.find(row.getString("when_language")).orElse(Language.ENGLISH),
                        row.getString("other"),
                        row.getString("when_reading"),
                        row.getObject("when_choice", Integer.class));
    }

    private static Statement.@Nullable Count count(ResultSet row) throws SQLException {
        var counted = row.getString("counted");
        return counted == null
                ? null
                : new Statement.Count(counted, row.getInt("count_least"), row.getInt("count_most"));
    }

    private static Statement.@Nullable Age age(ResultSet row) throws SQLException {
        var of = row.getObject("age_of", UUID.class);
        return of == null ? null : new Statement.Age(of, row.getInt("age_least"), row.getInt("age_most"));
    }
}
