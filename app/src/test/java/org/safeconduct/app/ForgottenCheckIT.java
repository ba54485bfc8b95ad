package org.safeconduct.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.app.Office.as;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.CaseTeams;
import org.safeconduct.app.platform.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The program with its check on case teams taken out, as if somebody had forgotten it: the doorkeeper believes
/// everybody
/// to be on every team. The database still shows and changes nothing.
@AppTest
class ForgottenCheckIT {
    private static final String SECRET = "Zvenyhora";

    @TestConfiguration(proxyBeanMethods = false)
    static class Forgetful {
        @Bean
        @Primary
        CaseTeams everybodyEverywhere() {
            return _ -> true;
        }
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping table;

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Office office;

    private UUID caseId;
    private Badge stranger;

    @BeforeEach
    void open() {
        caseId = office.team(office.engage(Role.ATTORNEY));
        office.sql()
                .sql("update client_case set name = ? where id = ?")
                .params(SECRET, caseId)
                .update();
        stranger = office.engage(Role.values());
    }

    private List<Route> routesOfCases(RequestMethod method) {
        return Route.all(table).stream()
                .filter(route -> route.namesCase() && route.method() == method)
                .toList();
    }

    @Test
    void no_page_shows_anything_of_somebody_elses_case() {
        var leaks = new ArrayList<String>();
        for (var route : routesOfCases(RequestMethod.GET)) {
            if (said(route).contains(SECRET)) {
                leaks.add(route.toString());
            }
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void no_form_changes_anything_of_somebody_elses_case() {
        var before = everything();
        routesOfCases(RequestMethod.POST).forEach(this::said);

        assertThat(everything()).isEqualTo(before);
    }

    /// What was answered; a failure of whatever kind is as good as a refusal here.
    private String said(Route route) {
        try {
            var answer = route.request(pages, caseId).with(as(stranger)).exchange();
            return answer.getResponse().getContentAsString();
        } catch (Exception refused) {
            return "";
        }
    }

    /// Every row about the case but those that tell who tried to read it, and what the index empties by itself.
    private List<String> everything() {
        return office.sql().sql("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id'
                        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                          and c.relname not in ('journal_entry', 'find_change') order by 1""").query(String.class).list().stream()
                .flatMap(name -> office
                        .sql()
                        .sql("select '%1$s ' || t::text from %1$s t where case_id = ? order by 1".formatted(name))
                        .param(caseId)
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }
}
