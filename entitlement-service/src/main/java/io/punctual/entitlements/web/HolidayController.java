package io.punctual.entitlements.web;

import io.punctual.entitlements.hours.HolidayDesk;
import io.punctual.entitlements.hours.HolidayReport;
import io.punctual.kit.security.CurrentUser;
import io.punctual.kit.web.ETags;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Holidays for business hours from an iCalendar file, sent as it is or from a form. */
@RestController
@RequestMapping("/api/business-hours/{id}/holidays")
@PreAuthorize(Access.CONFIGURE)
class HolidayController {
    private final HolidayDesk desk;

    HolidayController(HolidayDesk desk) {
        this.desk = desk;
    }

    @PostMapping(consumes = "text/calendar")
    HolidayReport take(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        return desk.take(
                id, text, dryRun, ETags.ifMatch(ifMatch), CurrentUser.get().id());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    HolidayReport upload(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestPart MultipartFile file)
            throws IOException {
        return take(id, dryRun, ifMatch, file.getBytes());
    }
}
