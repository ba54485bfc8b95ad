package org.safeconduct.app.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.deadlines.docket.Reckoning;

/// A second person looked at a date and found it right.
public record Confirmation(Subject subject, UUID by, Instant at) {
    /// Just which date of a case; once it moves it is another one.
    ///
    /// @param fact from which it is counted, as the vocabulary of the law names it
    /// @param about which of several such facts; empty where there is one
    public record Subject(String rule, String fact, String about, LocalDate legal) {
        /// Empty where nothing was counted to a day.
        public static Optional<Subject> of(Reckoning found) {
            var trigger = found.trigger();
            return trigger == null
                    ? Optional.empty()
                    : found.dates()
                            .map(dates ->
                                    new Subject(found.rule().id(), trigger.kind(), trigger.about(), dates.legal()));
        }
    }
}
