package io.punctual.entitlements.web;

import io.punctual.entitlements.directory.DirectoryDesk;
import io.punctual.entitlements.directory.DirectoryEntry;
import io.punctual.entitlements.directory.DirectoryEntry.Asset;
import io.punctual.entitlements.directory.Kind;
import io.punctual.entitlements.rows.Revised;
import io.punctual.entitlements.rows.Search;
import io.punctual.kit.web.ETags;
import io.punctual.kit.web.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What customers own: one installed product each. */
@RestController
@RequestMapping("/api/assets")
class AssetController {
    record AssetRequest(
            @NotBlank String name,
            @NotBlank String accountId,
            @Nullable String productCode,
            @Nullable String serialNumber,
            @Nullable Map<String, Object> fields,
            @Nullable Boolean active) {
        Asset entry() {
            return new Asset(name, accountId, productCode, serialNumber, Fields.of(fields), active == null || active);
        }
    }

    record AssetView(
            String id,
            String name,
            String accountId,
            @Nullable String productCode,
            @Nullable String serialNumber,
            Map<String, Object> fields,
            boolean active,
            long revision) {
        static AssetView of(Revised<DirectoryEntry> revised) {
            var asset = (Asset) revised.content();
            return new AssetView(
                    revised.id(),
                    asset.name(),
                    asset.accountId(),
                    asset.productCode(),
                    asset.serialNumber(),
                    asset.fields(),
                    asset.active(),
                    revised.revision());
        }
    }

    private final DirectoryDesk desk;

    AssetController(DirectoryDesk desk) {
        this.desk = desk;
    }

    @PutMapping("/{id}")
    @PreAuthorize(Access.CUSTOMER_DATA)
    ResponseEntity<AssetView> put(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody AssetRequest request) {
        return Answers.of(desk.put(id, request.entry(), ETags.ifMatch(ifMatch)), AssetView::of);
    }

    @GetMapping("/{id}")
    @PreAuthorize(Access.READ)
    ResponseEntity<AssetView> get(@PathVariable String id) {
        return Answers.of(desk.get(Kind.ASSET, id), AssetView::of);
    }

    @GetMapping
    @PreAuthorize(Access.READ)
    Page<AssetView> list(
            @RequestParam(required = false) @Nullable String accountId,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return desk.list(Kind.ASSET, accountId, Search.of(q), cursor, limit, AssetView::of);
    }
}
