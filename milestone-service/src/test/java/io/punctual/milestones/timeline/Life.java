package io.punctual.milestones.timeline;

import io.punctual.milestones.definition.TriggerDefinition.On;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The life of a case made up at random: the processes it may be under, the business hours, and what happens, in minutes. */
record Life(List<Rules> rules, List<String> hours, int decidedLate, List<Step> steps) {
    /** A condition in the words of a process, and in the words of {@link NaiveCase}. */
    enum Is {
        ALWAYS("true"),
        NEVER("false"),
        KIND_X("case.fields.kind == 'x'"),
        AWAITING("case.awaitingReply"),
        NOT_LOW("case.priority != 'LOW'"),
        BY_MAIL("case.lastReplyChannel == 'EMAIL'"),
        ANSWERED("!case.awaitingReply"),
        DONE("case.status == 'Done'"),
        SPAM("case.status == 'Spam'");

        final String source;

        Is(String source) {
            this.source = source;
        }
    }

    enum Act {
        REPLY_BY_MAIL,
        REPLY_BY_PHONE,
        LATE_CALL,
        CUSTOMER_WRITES,
        COMMENT,
        PAUSE,
        RESUME,
        STATUS_PAUSES,
        STATUS_RUNS,
        PRIORITY,
        KIND,
        STATUS,
        CLOSE,
        REOPEN,
        DECIDE,
        NEW_HOURS,
        AGENT_COMPLETES,
        ITS_ACTION_SETS_PRIORITY,
        ITS_ACTION_SETS_KIND,
        ITS_ACTION_SETS_STATUS,
        ITS_ACTION_LEADS_TO_A_DECISION
    }

    /** What happens so many minutes after the step before; n chooses among what there is. */
    record Step(int after, Act act, int n) {
        @Override
        public String toString() {
            return "+" + after + " " + act + " " + n;
        }
    }

    record Alarm(On on, int minutes, boolean percent, boolean wall) {
        String json() {
            var when = percent ? "\"atElapsed\": \"" + minutes + "%\"" : "\"offset\": \"PT" + minutes + "M\"";
            return "{\"on\": \"%s\", %s, \"clock\": \"%s\", \"do\": []}"
                    .formatted(on, when, wall ? "WALL" : "BUSINESS");
        }
    }

    record Promise(
            String name,
            int target,
            int whenCritical,
            String recurrence,
            boolean fromCriteria,
            boolean pausable,
            boolean inHours,
            Is criteria,
            Is completion,
            List<Alarm> alarms) {
        String json() {
            return """
                    {"name": "%s", "target": {"CRITICAL": "PT%dM", "default": "PT%dM"}, "recurrence": "%s", "startsAt": "%s",
                     "pausable": %s, %s "criteria": "%s", "completion": "%s", "actions": [%s]}""".formatted(
                            name,
                            whenCritical,
                            target,
                            recurrence,
                            fromCriteria ? "CRITERIA" : "PROCESS",
                            pausable,
                            inHours ? "\"businessHoursId\": \"kr\"," : "",
                            criteria.source,
                            completion.source,
                            alarms.stream().map(Alarm::json).collect(Collectors.joining(", ")));
        }

        int targetAt(String priority) {
            return priority.equals("CRITICAL") ? whenCritical : target;
        }
    }

    record Rules(String id, int version, @Nullable Is exit, String onReopen, List<Promise> promises) {
        String json() {
            return "{\"name\": \"%s\", %s \"onReopen\": \"%s\", \"milestones\": [%s]}"
                    .formatted(
                            id,
                            exit == null ? "" : "\"exit\": \"" + exit.source + "\",",
                            onReopen,
                            promises.stream().map(Promise::json).collect(Collectors.joining(",\n  ")));
        }

        /** The name of a promise that outlives a change of its place. */
        String key(int place) {
            var name = promises.get(place).name();
            var namesakes = promises.subList(0, place + 1).stream()
                    .filter(promise -> promise.name().equals(name))
                    .count();
            return name + "#" + namesakes;
        }
    }

    /** Read aloud by whoever looks at a failure. */
    @Override
    public String toString() {
        var text = new StringBuilder("\n");
        rules.forEach(one -> text.append(one.id())
                .append(" version ")
                .append(one.version())
                .append(": ")
                .append(one.json())
                .append('\n'));
        for (int revision = 1; revision <= hours.size(); revision++) {
            text.append("hours ")
                    .append(revision)
                    .append(": ")
                    .append(hours.get(revision - 1))
                    .append('\n');
        }
        text.append("at 0 opened, decided for the first at ")
                .append(decidedLate)
                .append('\n');
        int now = 0;
        for (var step : steps) {
            now += step.after();
            text.append("at ")
                    .append(now)
                    .append(' ')
                    .append(step.act())
                    .append(' ')
                    .append(step.n())
                    .append('\n');
        }
        return text.toString();
    }
}
