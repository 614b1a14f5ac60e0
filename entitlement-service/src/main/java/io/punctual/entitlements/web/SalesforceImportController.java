package io.punctual.entitlements.web;

import io.punctual.entitlements.bulk.BulkDesk;
import io.punctual.entitlements.salesforce.SalesforceImport;
import io.punctual.entitlements.salesforce.report.ImportReport;
import io.punctual.entitlements.salesforce.report.TextReport;
import io.punctual.entitlements.salesforce.xml.SourceFile;
import io.punctual.kit.security.CurrentUser;
import io.punctual.kit.web.ProblemException;
import java.io.IOException;
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

/** Moving in from Salesforce: files of the Metadata API in, a report of every element out. */
@RestController
@RequestMapping("/api/imports")
@PreAuthorize(Access.CONFIGURE)
class SalesforceImportController {
    private final SalesforceImport imports;
    private final BulkDesk bulk;

    SalesforceImportController(SalesforceImport imports, BulkDesk bulk) {
        this.imports = imports;
        this.bulk = bulk;
    }

    /** Several files, or archives, as the parts of a form. */
    @PostMapping(path = "/salesforce", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> form(
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = "Accept", defaultValue = "") String accept,
            MultipartHttpServletRequest request)
            throws IOException {
        var files = new ArrayList<SourceFile>();
        for (var parts : request.getMultiFileMap().values()) {
            for (var part : parts) {
                files.add(new SourceFile(name(part), part.getBytes()));
            }
        }
        return answer(files, dryRun, accept);
    }

    /** One archive as the body. */
    @PostMapping(
            path = "/salesforce",
            consumes = {"application/zip", "application/x-zip-compressed", MediaType.APPLICATION_OCTET_STREAM_VALUE})
    ResponseEntity<?> archive(
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = "Accept", defaultValue = "") String accept,
            @RequestBody byte[] archive) {
        return answer(List.of(new SourceFile("upload.zip", archive)), dryRun, accept);
    }

    /** The report of an earlier import from Salesforce, or how far an import of rows has come. */
    @GetMapping("/{id}")
    @PreAuthorize(Access.CUSTOMER_DATA)
    Object get(@PathVariable UUID id) {
        return imports.report(id)
                .<Object>map(report -> report)
                .or(() -> bulk.find(id))
                .orElseThrow(() -> ProblemException.notFound("import", id));
    }

    private ResponseEntity<?> answer(List<SourceFile> files, boolean dryRun, String accept) {
        ImportReport report = imports.run(files, dryRun, CurrentUser.get().id());
        return accept.startsWith(MediaType.TEXT_PLAIN_VALUE)
                ? ResponseEntity.ok()
                        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                        .body(TextReport.of(report))
                : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(report);
    }

    private static String name(MultipartFile part) {
        var name = part.getOriginalFilename();
        return name == null || name.isBlank() ? part.getName() : name;
    }
}
