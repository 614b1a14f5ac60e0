package io.punctual.entitlements.web;

import io.punctual.entitlements.ServiceSettings;
import java.beans.PropertyEditorSupport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Lets what applied be asked for by a date too: it stands for the end of that day in the organisation's zone. */
@ControllerAdvice(assignableTypes = {ProcessQueryController.class, ServiceContractController.class})
class AsOfDates {
    private static final int DATE = "2026-03-02".length();

    private final ServiceSettings settings;

    AsOfDates(ServiceSettings settings) {
        this.settings = settings;
    }

    @InitBinder
    void readTimes(WebDataBinder binder) {
        binder.registerCustomEditor(Instant.class, new TimeOrDate(settings.zone()));
    }

    private static final class TimeOrDate extends PropertyEditorSupport {
        private final ZoneId zone;

        TimeOrDate(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public void setAsText(String text) {
            try {
                setValue(text.length() == DATE ? endOf(LocalDate.parse(text)) : Instant.parse(text));
            } catch (DateTimeParseException neither) {
                throw new IllegalArgumentException(neither);
            }
        }

        private Instant endOf(LocalDate day) {
            return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
        }
    }
}
