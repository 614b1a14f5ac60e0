package io.punctual.kit.scheduling;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

class SchedulingTest {
    private static final int PATIENCE_SECONDS = 60;

    /** As many jobs as the busiest service has, all but one of which never come to an end. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({SchedulingAutoConfiguration.class, TaskSchedulingAutoConfiguration.class})
    static class Jobs {
        final CountDownLatch comesRound = new CountDownLatch(3);
        final CountDownLatch never = new CountDownLatch(1);

        @Scheduled(fixedDelay = 10)
        @Scheduled(fixedDelay = 11)
        @Scheduled(fixedDelay = 12)
        @Scheduled(fixedDelay = 13)
        @Scheduled(fixedDelay = 14)
        @Scheduled(fixedDelay = 15)
        void isLong() throws InterruptedException {
            never.await();
        }

        @Scheduled(initialDelay = 50, fixedDelay = 10)
        void isShort() {
            comesRound.countDown();
        }
    }

    @Test
    void jobs_that_take_long_do_not_keep_another_from_coming_round() throws InterruptedException {
        var service = new SpringApplication(Jobs.class);
        service.setWebApplicationType(WebApplicationType.NONE);
        try (var context = service.run()) {
            var jobs = context.getBean(Jobs.class);

            assertThat(jobs.comesRound.await(PATIENCE_SECONDS, SECONDS)).isTrue();

            jobs.never.countDown();
        }
    }
}
