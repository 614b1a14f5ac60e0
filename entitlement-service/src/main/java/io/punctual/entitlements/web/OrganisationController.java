package io.punctual.entitlements.web;

import io.punctual.entitlements.cover.DefaultProcess;
import io.punctual.kit.web.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What holds for the whole organisation: the process of cases without cover. */
@RestController
@RequestMapping("/api/organisation")
class OrganisationController {
    record OrganisationRequest(@Nullable String defaultProcessId) {}

    private final DefaultProcess defaultProcess;

    OrganisationController(DefaultProcess defaultProcess) {
        this.defaultProcess = defaultProcess;
    }

    @PutMapping
    @PreAuthorize(Access.CONFIGURE)
    ResponseEntity<DefaultProcess.Organisation> put(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody OrganisationRequest request) {
        return answer(defaultProcess.put(request.defaultProcessId(), ETags.ifMatch(ifMatch)));
    }

    @GetMapping
    @PreAuthorize(Access.READ)
    ResponseEntity<DefaultProcess.Organisation> get() {
        return answer(defaultProcess.organisation());
    }

    private static ResponseEntity<DefaultProcess.Organisation> answer(DefaultProcess.Organisation organisation) {
        return ResponseEntity.ok().eTag(ETags.of(organisation.revision())).body(organisation);
    }
}
