package org.safeconduct.app.casefile.leaving;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The door out of the house.
@Repository
@Transactional
public class Leaving {
    private final JdbcClient sql;
    private final Reserve reserve;

    Leaving(JdbcClient sql, Reserve reserve) {
        this.sql = sql;
        this.reserve = reserve;
    }

    /// Lets everything pass that is not kept back.
    ///
    /// @throws Withheld when anything of it is kept back on its route
    @Transactional(readOnly = true)
    public void ask(UUID caseId, Parcel parcel) {
        if (reserve.holds(caseId, parcel)) {
            throw new Withheld(caseId);
        }
    }

    /// For a copy of which nobody says where it goes.
    ///
    /// @throws Withheld when it is kept back on every route
    @Transactional(readOnly = true)
    public void askForSomeRoute(UUID caseId, UUID thing) {
        if (Stream.of(Route.values()).allMatch(route -> reserve.holds(caseId, Parcel.of(route, Set.of(thing))))) {
            throw new Withheld(caseId);
        }
    }

    /// For what was made ready earlier and has not gone yet: consent may have been taken back since.
    ///
    /// @throws Withheld when anything in it is kept back by now
    @Transactional(readOnly = true)
    public void askAgain(UUID caseId, UUID wrap) {
        sql
                .sql("select route, thing from departure where case_id = ? and wrap = ?")
                .params(caseId, wrap)
                .query((row, _) -> Map.entry(Route.valueOf(row.getString(1)), row.getObject(2, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())))
                .forEach((route, things) -> ask(caseId, Parcel.of(route, things)));
    }

    /// Writes down that all of it leaves.
    ///
    /// @param wrap what it is in; null for a bag, which has no record of its own
    /// @throws Withheld when anything of it is kept back on its route; then nothing is written
    public void leave(UUID caseId, Parcel parcel, Means means, @Nullable UUID wrap) {
        ask(caseId, parcel);
        sql.sql("insert into departure (case_id, route, means, wrap, thing) select ?, ?, ?, ?, unnest(?)")
                .params(caseId, parcel.route().name(), means.name())
                .param(wrap)
                .param(parcel.things().toArray(UUID[]::new))
                .update();
    }

    /// When any of these things left, the oldest first.
    @Transactional(readOnly = true)
    public List<Departure> list(UUID caseId, Collection<UUID> things) {
        return sql.sql(
                        "select route, means, thing, at, by from departure where case_id = ? and thing = any (?) order by id")
                .param(caseId)
                .param(things.toArray(UUID[]::new))
                .query((row, _) -> new Departure(
                        Route.valueOf(row.getString("route")),
                        Means.valueOf(row.getString("means")),
                        row.getObject("thing", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("by", UUID.class)))
                .list();
    }
}
