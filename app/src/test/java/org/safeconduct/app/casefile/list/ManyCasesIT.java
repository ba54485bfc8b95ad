package org.safeconduct.app.casefile.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.app.AppTest;
import org.safeconduct.app.Office;
import org.safeconduct.app.TestClock;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A house with many cases, for somebody who is on all of them and for somebody who is on a few.
@AppTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyCasesIT {
    private static final int MANY = 4000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Office office;

    @Autowired
    private CaseList list;

    @Autowired
    private JdbcClient app;

    @Autowired
    private TransactionTemplate work;

    private UUID onAll;
    private UUID onFew;

    @BeforeAll
    void a_large_house() {
        onAll = office.engage(Role.ATTORNEY).member();
        onFew = office.engage(Role.ATTORNEY).member();
        office.sql().sql("""
                insert into client_case (name, stage, opened, custody, detained_since, next_hearing, last_activity)
                select 'Numbered, ' || i, 'BEFORE_THE_JUDGE', '2026-01-01', 'DETAINED', date '2026-11-23' - i % 300,
                    case when i % 4 > 0 then date '2026-11-23' + i % 200 end, now() - i % 90 * interval '1 day'
                from generate_series(1, ?) i""").param(MANY).update();
        office.sql()
                .sql(
                        "insert into case_team (case_id, member_id) select id, ? from client_case where name like 'Numbered%'")
                .param(onAll)
                .update();
        office.sql()
                .sql(
                        "insert into case_team (case_id, member_id) select id, ? from client_case where name like 'Numbered, 1_1'")
                .param(onFew)
                .update();
        office.sql().sql("""
                insert into case_word (case_id, subject, words) select id, id, fold(name) from client_case
                where name like 'Numbered%'""").update();
        office.sql().sql("vacuum analyze client_case, case_team, case_word").update();
    }

    private static CaseFilter ordered(CaseOrder order, @Nullable String after, @Nullable UUID afterId) {
        return new CaseFilter(null, null, null, null, null, order, false, after, afterId);
    }

    @ParameterizedTest
    @EnumSource(CaseOrder.class)
    void every_case_is_on_exactly_one_page(CaseOrder order) {
        var seen = new ArrayList<UUID>();
        var filter = ordered(order, null, null);
        while (true) {
            var from = filter;
            var page = Actor.as(onAll, () -> list.page(from, TODAY, new TestClock().getZone()));
            page.files().forEach(file -> seen.add(file.id()));
            if (page.next() == null) {
                break;
            }
            filter = next(page.next(), order);
        }
        assertThat(seen).hasSize(MANY);
        assertThat(new HashSet<>(seen)).hasSize(MANY);
    }

    private static CaseFilter next(String address, CaseOrder order) {
        var questions = org.springframework.web.util.UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        var after = java.net.URLDecoder.decode(questions.get("after"), java.nio.charset.StandardCharsets.UTF_8);
        return ordered(order, after, UUID.fromString(questions.get("afterId")));
    }

    private List<String> plan(UUID member, CaseOrder order) {
        return Actor.as(
                member,
                () -> work.execute(transaction -> {
                    var question = new CaseQuestion(ordered(order, null, null), TODAY, new TestClock().getZone());
                    return app.sql("explain " + question.text())
                            .params(question.values())
                            .query(String.class)
                            .list();
                }));
    }

    @ParameterizedTest
    @EnumSource(CaseOrder.class)
    void for_who_is_on_all_a_page_is_a_walk_along_the_index_of_its_order(CaseOrder order) {
        assertThat(plan(onAll, order))
                .anyMatch(line -> line.contains("Index Scan using case_by_"))
                .noneMatch(line -> line.contains("hashed SubPlan"))
                .noneMatch(line -> line.contains("Sort"));
    }

    @ParameterizedTest
    @EnumSource(CaseOrder.class)
    void for_who_is_on_few_a_page_begins_with_these(CaseOrder order) {
        assertThat(plan(onFew, order))
                .anyMatch(line -> line.contains("case_team_of_member"))
                .noneMatch(line -> line.contains("Seq Scan on client_case"));
    }

    @Test
    void of_a_word_that_all_cases_share_and_a_rare_one_the_index_gives_out_only_what_has_both() {
        long before = entriesRead();
        var filter = new CaseFilter("numbered 1234", null, null, null, null, null, null, null, null);
        var page = Actor.as(
                onAll,
                () -> work.execute(transaction -> {
                    app.sql("select pg_stat_force_next_flush()::text")
                            .query(String.class)
                            .single();
                    return list.page(filter, TODAY, new TestClock().getZone());
                }));
        assertThat(page.files()).extracting(file -> file.name()).containsExactly("Numbered, 1234");
        assertThat(entriesRead() - before).isBetween(1L, 100L);
    }

    private long entriesRead() {
        return office.sql()
                .sql("select idx_tup_read from pg_stat_user_indexes where indexrelname = 'case_word_found'")
                .query(Long.class)
                .single();
    }
}
