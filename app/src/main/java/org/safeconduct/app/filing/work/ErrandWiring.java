package org.safeconduct.app.filing.work;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Jobs of filings as the scheduler knows them.
@Configuration(proxyBeanMethods = false)
class ErrandWiring {
    @Bean
    OneTimeTask<Void> errands(Worker worker) {
        return Tasks.oneTime("filing", Void.class)
                .execute((instance, context) -> worker.run(Errand.of(instance.getId())));
    }
}
