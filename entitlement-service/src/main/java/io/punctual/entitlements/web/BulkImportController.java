package io.punctual.entitlements.web;

import io.punctual.entitlements.bulk.BulkDesk;
import io.punctual.entitlements.bulk.BulkImport;
import io.punctual.entitlements.bulk.CsvExport;
import io.punctual.entitlements.bulk.RowKind;
import io.punctual.entitlements.bulk.RowKinds;
import io.punctual.kit.security.CurrentUser;
import io.punctual.kit.security.Role;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files of rows in and out: accounts, contacts, products, assets, contracts, contract-lines, entitlements. */
@RestController
@RequestMapping("/api")
@PreAuthorize(Access.CUSTOMER_DATA)
class BulkImportController {
    private static final String CSV = "text/csv";

    private final BulkDesk desk;
    private final RowKinds kinds;
    private final CsvExport export;

    BulkImportController(BulkDesk desk, RowKinds kinds, CsvExport export) {
        this.desk = desk;
        this.kinds = kinds;
        this.export = export;
    }

    @PostMapping(path = "/imports/{kind}", consumes = CSV)
    @RequestBody(description = "Rows, the first of which names the columns", content = @Content(mediaType = CSV))
    ResponseEntity<BulkImport> start(
            @PathVariable String kind, @RequestParam(defaultValue = "false") boolean dryRun, HttpServletRequest request)
            throws IOException {
        var rows = kinds.named(kind);
        allowed(rows);
        var by = CurrentUser.get().id();
        var begun = desk.start(rows, dryRun, request.getInputStream(), charset(request), by);
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/" + begun.id()))
                .body(begun);
    }

    /** How far it has come. */
    @GetMapping("/imports/{id}")
    BulkImport get(@PathVariable UUID id) {
        return desk.get(id);
    }

    @GetMapping("/imports")
    Page<BulkImport> latest() {
        return new Page<>(desk.latest(), null);
    }

    @PostMapping("/imports/{id}/cancellation")
    BulkImport cancel(@PathVariable UUID id) {
        allowed(kinds.named(desk.get(id).kind()));
        return desk.cancel(id);
    }

    @GetMapping(path = "/imports/{id}/rejections", produces = CSV)
    void rejections(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        var bulk = desk.get(id);
        csv(response, bulk.kind() + "-rejected.csv");
        export.rejections(id, response.getOutputStream());
    }

    @GetMapping(path = "/exports/{kind}", produces = CSV)
    void export(@PathVariable String kind, HttpServletResponse response) throws IOException {
        var rows = kinds.named(kind);
        csv(response, rows.name() + ".csv");
        export.write(rows, response.getOutputStream());
    }

    private static void allowed(RowKind kind) {
        if (kind.isConfiguration() && !CurrentUser.get().roles().contains(Role.ADMIN)) {
            throw new AccessDeniedException("Only an admin may import " + kind.name() + ".");
        }
    }

    private static void csv(HttpServletResponse response, String name) {
        response.setContentType(CSV + ";charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private static Charset charset(HttpServletRequest request) {
        try {
            var said = MediaType.parseMediaType(request.getContentType()).getCharset();
            return said == null ? StandardCharsets.UTF_8 : said;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw ProblemException.invalid(
                    new FieldProblem("Content-Type", request.getContentType(), "names a charset that is not known"));
        }
    }
}
