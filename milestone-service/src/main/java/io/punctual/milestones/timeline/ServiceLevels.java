package io.punctual.milestones.timeline;

import io.punctual.milestones.calendar.BusinessCalendar;
import io.punctual.milestones.definition.CompiledProcess;
import io.punctual.milestones.definition.ProcessRef;
import java.util.List;
import java.util.Set;

/** The process versions and business hours that decisions name. */
public interface ServiceLevels {
    /** Throws {@link Missing} when it has not been heard of yet. */
    CompiledProcess process(ProcessRef ref);

    /** Throws {@link Missing} when it has not been heard of yet. */
    BusinessCalendar calendar(CalendarRef ref);

    /** The revisions of these business hours that were heard of so far, where it is known when they were published. */
    List<PublishedHours> published(Set<String> calendarIds);

    /** What a case waits for; it is folded again when that comes. */
    final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Missing(String key) {
            super(key);
        }

        public String key() {
            return String.valueOf(getMessage());
        }
    }
}
