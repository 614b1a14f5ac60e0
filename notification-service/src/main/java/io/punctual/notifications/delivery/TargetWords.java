package io.punctual.notifications.delivery;

import io.punctual.notifications.casefile.MilestoneStanding;
import io.punctual.notifications.delivery.Occasion.MilestoneAction;
import io.punctual.notifications.templates.RemainingTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says how a milestone stands now, in the reader's language and zone (rule 10: mail states what remains when it is sent). */
@Component
class TargetWords {

    private final ZoneId organisation;

    TargetWords(@Value("${punctual.zone}") ZoneId organisation) {
        this.organisation = organisation;
    }

    Map<String, String> of(
            MilestoneAction action,
            Optional<MilestoneStanding> standing,
            Locale locale,
            @Nullable String zone,
            Instant now) {
        var target = standing.map(MilestoneStanding::targetAt).orElse(action.targetAt());
        var state = standing.map(MilestoneStanding::state).orElse(MilestoneStanding.State.RUNNING);
        return Map.of(
                "milestoneName", action.name(),
                "why", action.why(),
                "remaining", remaining(state, Duration.between(now, target), locale),
                "targetTime", time(target, locale, zone(zone)));
    }

    private static String remaining(MilestoneStanding.State state, Duration untilTarget, Locale locale) {
        var korean = locale.getLanguage().equals("ko");
        return switch (state) {
            case RUNNING -> RemainingTime.words(untilTarget, locale);
            case PAUSED -> korean ? "일시 중지되었습니다" : "paused";
            case COMPLETED -> korean ? "이미 완료되었습니다" : "already completed";
            case CANCELLED -> korean ? "더 이상 해당하지 않습니다" : "no longer due";
        };
    }

    /** Screens and mail use the reader's zone, named. */
    private static String time(Instant at, Locale locale, ZoneId zone) {
        var pattern = locale.getLanguage().equals("ko") ? "yyyy-MM-dd (E) HH:mm:ss" : "EEE yyyy-MM-dd HH:mm:ss";
        return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(zone)) + " " + zone.getId();
    }

    private ZoneId zone(@Nullable String id) {
        try {
            return id == null ? organisation : ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return organisation;
        }
    }
}
