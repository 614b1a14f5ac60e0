package io.punctual.cases.vocabulary;

import io.punctual.cases.events.StatusCategory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Gives a new installation one status of each category, told in the directory like any other. */
@Component
class DefaultStatuses implements ApplicationRunner {
    private final Statuses statuses;

    DefaultStatuses(Statuses statuses) {
        this.statuses = statuses;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        define("New", StatusCategory.NEW, false);
        define("Open", StatusCategory.OPEN, false);
        define("Waiting on customer", StatusCategory.WAITING, true);
        define("Resolved", StatusCategory.RESOLVED, false);
        define("Closed", StatusCategory.CLOSED, false);
    }

    private void define(String name, StatusCategory category, boolean pauses) {
        if (statuses.definition(name).isEmpty()) {
            statuses.put(new StatusDefinition(name, 0, category, pauses, true));
        }
    }
}
