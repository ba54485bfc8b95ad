package org.safeconduct.app.evidence.reading;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Readings as the scheduler knows them.
@Configuration(proxyBeanMethods = false)
class ReadingWiring {
    @Bean
    OneTimeTask<Void> evidenceReadings(Reader reader) {
        return Tasks.oneTime("evidence-reading", Void.class)
                .execute((instance, context) -> reader.run(Errand.of(instance.getId())));
    }
}
