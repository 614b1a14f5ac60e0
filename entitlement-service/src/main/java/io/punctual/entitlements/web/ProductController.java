package io.punctual.entitlements.web;

import io.punctual.entitlements.directory.DirectoryDesk;
import io.punctual.entitlements.directory.DirectoryEntry;
import io.punctual.entitlements.directory.DirectoryEntry.Product;
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

/** Products that cases and entitlements can be about; the id is the product code. */
@RestController
@RequestMapping("/api/products")
class ProductController {
    record ProductRequest(
            @NotBlank String name,
            @Nullable String family,
            @Nullable Map<String, Object> fields,
            @Nullable Boolean active) {
        Product entry() {
            return new Product(name, family, Fields.of(fields), active == null || active);
        }
    }

    record ProductView(
            String code,
            String name,
            @Nullable String family,
            Map<String, Object> fields,
            boolean active,
            long revision) {
        static ProductView of(Revised<DirectoryEntry> revised) {
            var product = (Product) revised.content();
            return new ProductView(
                    revised.id(),
                    product.name(),
                    product.family(),
                    product.fields(),
                    product.active(),
                    revised.revision());
        }
    }

    private final DirectoryDesk desk;

    ProductController(DirectoryDesk desk) {
        this.desk = desk;
    }

    @PutMapping("/{code}")
    @PreAuthorize(Access.CUSTOMER_DATA)
    ResponseEntity<ProductView> put(
            @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ProductRequest request) {
        return Answers.of(desk.put(code, request.entry(), ETags.ifMatch(ifMatch)), ProductView::of);
    }

    @GetMapping("/{code}")
    @PreAuthorize(Access.READ)
    ResponseEntity<ProductView> get(@PathVariable String code) {
        return Answers.of(desk.get(Kind.PRODUCT, code), ProductView::of);
    }

    @GetMapping
    @PreAuthorize(Access.READ)
    Page<ProductView> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return desk.list(Kind.PRODUCT, Search.of(q), cursor, limit, ProductView::of);
    }
}
