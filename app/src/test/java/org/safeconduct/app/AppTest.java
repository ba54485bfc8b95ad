package org.safeconduct.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/// The whole application over a real PostgreSQL, started once and shared by every class that bears this.
///
/// ```java
/// @AppTest
/// class CaseListIT {
///     @Autowired MockMvcTester pages;   // or MockMvc
///     @Autowired Office office;         // members and cases; what only the database's administrator may do
///     @Autowired TestClock clock;       // stands at TestClock.START until a test moves it, and again before the next
///
///     @Test
///     void shows_no_case_of_another_team() {
///         var nora = office.engage(Role.ATTORNEY);
///         assertThat(pages.get().uri("/cases").with(as(nora))).hasStatusOk()…
/// ```
///
/// Nothing is cleaned up between tests, because that would hide what rows of other people do to a query. Each test
/// engages members and opens cases of its own and never counts everybody's. A store is called on somebody's behalf:
/// `Actor.as(nora.member(), () -> cases.list())`.
///
/// No exchange is kept to be printed when a test fails: a form of megabytes, sent a hundred times, filled the memory.
///
/// A class that needs other beans or settings gets a context of its own by saying so, which costs seconds: do it
/// rarely.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(AppWiring.class)
@ExtendWith(ClockSetter.class)
public @interface AppTest {}
