package org.safeconduct.app.finder;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.search.Findable.Place;
import org.safeconduct.search.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What a reader may open at this moment.
@Repository
@Transactional(readOnly = true)
class Reaches {
    private final JdbcClient sql;

    Reaches(JdbcClient sql) {
        this.sql = sql;
    }

    /// Whoever may see no case at all still has the library.
    public Reach of(Badge reader) {
        Set<UUID> open = new HashSet<>(Set.of(Place.NO_CASE));
        if (reader.may(Duty.SEE_CASE)) {
            open.addAll(sql.sql("select case_id from case_team where member_id = current_member()")
                    .query(UUID.class)
                    .list());
        }
        return new Reach(open, Set.of(Entry.HOUSE));
    }
}
