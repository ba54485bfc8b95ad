package org.safeconduct.app.filing.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// The list of jobs in the database. A job whose program was killed is taken up again by the next.
@Configuration(proxyBeanMethods = false)
class SchedulerWiring {
    private static final int AT_A_TIME = 2;

    @Bean
    OneTimeTask<Void> errands(Worker worker) {
        return Tasks.oneTime("filing", Void.class)
                .execute((instance, context) -> worker.run(Errand.of(instance.getId())));
    }

    /// Shares the transaction of whoever asks, so that there is never a job without its row or the other way round.
    @Bean(initMethod = "start", destroyMethod = "stop")
    Scheduler scheduler(DataSource source, OneTimeTask<Void> errands) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(source), errands)
                .schedulerName(new SchedulerName.Fixed(
                        "safeconduct-" + ProcessHandle.current().pid()))
                .threads(AT_A_TIME)
                .enablePriority()
                .pollingInterval(Duration.ofMillis(500))
                .heartbeatInterval(Duration.ofSeconds(5))
                .missedHeartbeatsLimit(6)
                .shutdownMaxWait(Duration.ofSeconds(3))
                .build();
    }
}
