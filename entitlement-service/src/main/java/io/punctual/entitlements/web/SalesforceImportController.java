package io.punctual.entitlements.web;

import io.punctual.entitlements.bulk.BulkDesk;
import io.punctual.entitlements.bulk.BulkImport;
import io.punctual.entitlements.bulk.BulkImport.State;
import io.punctual.entitlements.salesforce.SalesforceImport;
import io.punctual.entitlements.salesforce.SalesforceJobs;
import io.punctual.entitlements.salesforce.report.TextReport;
import io.punctual.entitlements.salesforce.xml.SourceFile;
import io.punctual.kit.security.CurrentUser;
import io.punctual.kit.web.ProblemException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Moving in from Salesforce: files of the Metadata API in; when the import is done, a report of every element out. */
@RestController
@RequestMapping("/api/imports")
@PreAuthorize(Access.CONFIGURE)
class SalesforceImportController {
    private final SalesforceJobs jobs;
    private final SalesforceImport imports;
    private final BulkDesk desk;

    SalesforceImportController(SalesforceJobs jobs, SalesforceImport imports, BulkDesk desk) {
        this.jobs = jobs;
        this.imports = imports;
        this.desk = desk;
    }

    /** Several files, or archives, as the parts of a form. */
    @PostMapping(path = "/salesforce", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<BulkImport> form(
            @RequestParam(defaultValue = "false") boolean dryRun, MultipartHttpServletRequest request)
            throws IOException {
        var files = new ArrayList<SourceFile>();
        for (var parts : request.getMultiFileMap().values()) {
            for (var part : parts) {
                files.add(new SourceFile(name(part), part.getBytes()));
            }
        }
        return begun(files, dryRun);
    }

    /** One archive as the body. */
    @PostMapping(
            path = "/salesforce",
            consumes = {"application/zip", "application/x-zip-compressed", MediaType.APPLICATION_OCTET_STREAM_VALUE})
    ResponseEntity<BulkImport> archive(
            @RequestParam(defaultValue = "false") boolean dryRun, @RequestBody byte[] archive) {
        return begun(List.of(new SourceFile("upload.zip", archive)), dryRun);
    }

    /** What became of every element, when the import is done. */
    @GetMapping("/{id}/report")
    @PreAuthorize(Access.CUSTOMER_DATA)
    ResponseEntity<?> report(@PathVariable UUID id, @RequestHeader(name = "Accept", defaultValue = "") String accept) {
        var state = desk.get(id).state();
        var report = imports.report(id)
                .orElseThrow(() -> state == State.RUNNING
                        ? ProblemException.conflict("import-running", "The import is not done yet.")
                        : ProblemException.notFound("report of import", id));
        return accept.startsWith(MediaType.TEXT_PLAIN_VALUE)
                ? ResponseEntity.ok()
                        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                        .body(TextReport.of(report))
                : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(report);
    }

    private ResponseEntity<BulkImport> begun(List<SourceFile> files, boolean dryRun) {
        var begun = jobs.start(files, dryRun, CurrentUser.get().id());
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/" + begun.id()))
                .body(begun);
    }

    private static String name(MultipartFile part) {
        var name = part.getOriginalFilename();
        return name == null || name.isBlank() ? part.getName() : name;
    }
}
