package io.punctual.milestones.timeline;

import io.punctual.milestones.definition.ProcessRef;
import io.punctual.milestones.timeline.Life.Rules;
import io.punctual.milestones.timeline.Life.Step;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Tells a made-up life twice: to the engine as facts, decisions and business hours, and to the one who counts by hand. */
final class ToldLife {
    /** Something that happens; of one minute, new hours come first, agents last, and facts in the order of recording. */
    private record Happening(int minute, int rank, Consumer<NaiveCase> effect) {}

    private final Life life;
    private final Story story = new Story();
    private final List<Happening> happenings = new ArrayList<>();
    private final Map<String, Integer> byAgents = new HashMap<>();
    private int now;
    private int revision = 1;

    ToldLife(Life life) {
        this.life = life;
        life.rules().forEach(rules -> story.with(rules.id(), rules.version(), rules.json()));
        story.calendar("kr", 1, Lives.week(life.hours().getFirst()));
        story.opened();
        happen(0, c -> c.happened(0, 0));
        decide(life.rules().getFirst(), 0, life.decidedLate(), null);
        for (var step : life.steps()) {
            now += step.after();
            tell(step);
        }
        now = Math.max(now, life.decidedLate()) + 1;
        story.commented(now);
        happen(now, c -> c.happened(now, now));
    }

    Story story() {
        return story;
    }

    int end() {
        return now;
    }

    NaiveCase byHand() {
        var naive = new NaiveCase(
                life.hours().stream().map(Lives::week).map(Story::hours).toList(), byAgents);
        happenings.sort(Comparator.comparingInt(Happening::minute).thenComparingInt(Happening::rank));
        for (int minute = 0; minute <= now; minute++) {
            for (var happening : happenings) {
                if (happening.minute() == minute) {
                    happening.effect().accept(naive);
                }
            }
            if (minute < now) {
                naive.pass(minute);
            }
        }
        return naive;
    }

    /** The last fact of the story has this effect. */
    private void happen(int minute, Consumer<NaiveCase> effect) {
        happenings.add(new Happening(minute, story.facts.size() * 2, effect));
    }

    private void change(Consumer<NaiveCase> change) {
        var at = now;
        happen(at, c -> {
            change.accept(c);
            c.happened(at, at);
        });
    }

    private void tell(Step step) {
        switch (step.act()) {
            case REPLY_BY_MAIL -> replied(0, "EMAIL");
            case REPLY_BY_PHONE -> replied(0, "PHONE");
            case LATE_CALL -> replied(step.n() * 7, step.n() % 2 == 0 ? "EMAIL" : "PHONE");
            case CUSTOMER_WRITES -> {
                story.customerWrote(now);
                change(c -> c.becomes(c.view.askedAgain(), null));
            }
            case COMMENT -> {
                story.commented(now);
                change(c -> {});
            }
            case PAUSE -> set("case.manuallyPaused", true, c -> c.byHand = true);
            case RESUME -> set("case.manuallyPaused", false, c -> c.byHand = false);
            case STATUS_PAUSES -> set("case.statusPausesMilestones", true, c -> c.byStatus = true);
            case STATUS_RUNS -> set("case.statusPausesMilestones", false, c -> c.byStatus = false);
            case PRIORITY -> setPriority(step.n(), null);
            case KIND -> setKind(step.n(), null);
            case STATUS -> setStatus(step.n(), null);
            case ITS_ACTION_SETS_PRIORITY -> byOneOf(step.n(), doer -> setPriority(step.n() / 4, doer));
            case ITS_ACTION_SETS_KIND -> byOneOf(step.n(), doer -> setKind(step.n() / 4, doer));
            case ITS_ACTION_SETS_STATUS -> byOneOf(step.n(), doer -> setStatus(step.n() / 4, doer));
            case ITS_ACTION_LEADS_TO_A_DECISION ->
                byOneOf(step.n(), doer -> {
                    setKind(step.n() / 4, doer);
                    decide(chosen(step.n()), now, now, doer);
                });
            case CLOSE -> set("case.statusCategory", "CLOSED", c -> c.closed = true);
            case REOPEN -> set("case.statusCategory", "OPEN", c -> c.closed = false);
            case DECIDE -> {
                story.commented(now);
                change(c -> {});
                decide(chosen(step.n()), now, now, null);
            }
            case NEW_HOURS -> reschedule();
            case AGENT_COMPLETES -> complete(step.n());
        }
    }

    private void set(String name, Object value, Consumer<NaiveCase> change) {
        story.changed(now, name, value);
        change(change);
    }

    private void setPriority(int n, @Nullable Occurrence doer) {
        var priority = List.of("CRITICAL", "LOW", "MEDIUM").get(n % 3);
        set("case.priority", priority, view -> view.withPriority(priority), doer);
    }

    private void setKind(int n, @Nullable Occurrence doer) {
        var kind = List.of("x", "y").get(n % 2);
        set("case.fields.kind", kind, view -> view.withKind(kind), doer);
    }

    private void setStatus(int n, @Nullable Occurrence doer) {
        var status = List.of("Done", "Open", "Spam").get(n % 3);
        set("case.status", status, view -> view.withStatus(status), doer);
    }

    private void set(String name, String value, UnaryOperator<NaiveView> look, @Nullable Occurrence doer) {
        if (doer == null) {
            story.changed(now, name, value);
        } else {
            story.changedBy(doer, now, name, value);
        }
        change(c -> c.becomes(look.apply(c.view), idOf(doer)));
    }

    private static @Nullable UUID idOf(@Nullable Occurrence doer) {
        return doer == null ? null : doer.id();
    }

    /** Any of those there are by now, ended ones too: actions are performed a while after they were decided. */
    private void byOneOf(int n, Consumer<Occurrence> act) {
        var all = story.milestones();
        if (!all.isEmpty()) {
            act.accept(all.get(n % all.size()));
        }
    }

    private @Nullable Rules chosen(int n) {
        return n % 4 == 3 ? null : life.rules().get(n % 4);
    }

    private void replied(int ago, String channel) {
        var told = now;
        var at = Math.max(0, now - ago);
        story.repliedAndTold(at, told, channel);
        happen(at, c -> {
            c.becomes(c.view.replied(at, channel.equals("EMAIL")), null);
            c.happened(at, told);
        });
    }

    private void decide(@Nullable Rules rules, int at, int known, @Nullable Occurrence doer) {
        var process = rules == null ? null : new ProcessRef(rules.id(), rules.version());
        var fact = story.facts.getLast().sequence();
        story.decisions.add(new Decision(
                story.decisions.size() + 1,
                fact,
                Story.at(known),
                Story.at(0),
                process,
                null,
                Map.of("kr", 1L),
                Map.of(),
                "because"));
        happenings.add(new Happening(at, story.facts.size() * 2 + 1, c -> {
            c.decidingNow = true;
            c.decided(rules, at, known, idOf(doer));
            c.decidingNow = false;
        }));
    }

    private void reschedule() {
        if (revision < life.hours().size()) {
            var next = ++revision;
            var at = now;
            story.rescheduled(at, "kr", next, Lives.week(life.hours().get(next - 1)));
            happenings.add(new Happening(at, -1, c -> c.newHours(next, at)));
        }
    }

    private void complete(int n) {
        var open = story.milestones().stream().filter(one -> !one.ended()).toList();
        if (open.isEmpty()) {
            return;
        }
        var one = open.get(n % open.size());
        var started = (int) Duration.between(Story.START, one.startedAt()).toMinutes();
        var at = Math.max(started, now - n * 3);
        story.completions.add(new AgentCompletion(one.id(), Story.at(at), "agent-1", "by telephone"));
        var id = one.process().id() + "/?";
        happenings.add(new Happening(
                at,
                Integer.MAX_VALUE,
                c -> c.runs.stream()
                        .filter(run -> uuid(run.id).equals(one.id()))
                        .findFirst()
                        .ifPresentOrElse(run -> c.completedByAgent(run.id, at), () -> c.completedByAgent(id, at))));
        byAgents.merge(one.id().toString(), at, (first, _) -> first);
    }

    static UUID uuid(String id) {
        return UUID.nameUUIDFromBytes((Story.CASE + "/" + id).getBytes(StandardCharsets.UTF_8));
    }
}
