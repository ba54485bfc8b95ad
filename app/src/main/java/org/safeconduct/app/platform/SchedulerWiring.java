package org.safeconduct.app.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// The list of jobs in the database, for the tasks of all rooms. A job whose program was killed is taken up again by
/// the next.
@Configuration(proxyBeanMethods = false)
class SchedulerWiring {
    private static final int AT_A_TIME = 2;

    /// Shares the transaction of whoever asks, so that there is never a job without its row or the other way round.
    /// What recurs is asked for by nobody and has to be begun here.
    @Bean(initMethod = "start", destroyMethod = "stop")
    Scheduler scheduler(DataSource source, List<OneTimeTask<?>> asked, List<RecurringTask<?>> recurring) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(source), List.<Task<?>>copyOf(asked))
                .schedulerName(new SchedulerName.Fixed(
                        "safeconduct-" + ProcessHandle.current().pid()))
                .startTasks(recurring)
                .threads(AT_A_TIME)
                .enablePriority()
                .pollingInterval(Duration.ofMillis(500))
                .heartbeatInterval(Duration.ofSeconds(5))
                .missedHeartbeatsLimit(6)
                .shutdownMaxWait(Duration.ofSeconds(3))
                .build();
    }
}
