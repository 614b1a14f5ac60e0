package io.punctual.entitlements.web;

import io.punctual.entitlements.directory.DirectoryDesk;
import io.punctual.entitlements.directory.DirectoryEntry;
import io.punctual.entitlements.directory.DirectoryEntry.Account;
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

/** Customers' accounts. */
@RestController
@RequestMapping("/api/accounts")
class AccountController {
    record AccountRequest(
            @NotBlank String name,
            @Nullable String parentId,
            @Nullable Map<String, Object> fields,
            @Nullable Boolean active) {
        Account entry() {
            return new Account(name, parentId, Fields.of(fields), active == null || active);
        }
    }

    record AccountView(
            String id,
            String name,
            @Nullable String parentId,
            Map<String, Object> fields,
            boolean active,
            long revision) {
        static AccountView of(Revised<DirectoryEntry> revised) {
            var account = (Account) revised.content();
            return new AccountView(
                    revised.id(),
                    account.name(),
                    account.parentId(),
                    account.fields(),
                    account.active(),
                    revised.revision());
        }
    }

    private final DirectoryDesk desk;

    AccountController(DirectoryDesk desk) {
        this.desk = desk;
    }

    @PutMapping("/{id}")
    @PreAuthorize(Access.CUSTOMER_DATA)
    ResponseEntity<AccountView> put(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody AccountRequest request) {
        return Answers.of(desk.put(id, request.entry(), ETags.ifMatch(ifMatch)), AccountView::of);
    }

    @GetMapping("/{id}")
    @PreAuthorize(Access.READ)
    ResponseEntity<AccountView> get(@PathVariable String id) {
        return Answers.of(desk.get(Kind.ACCOUNT, id), AccountView::of);
    }

    @GetMapping
    @PreAuthorize(Access.READ)
    Page<AccountView> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return desk.list(Kind.ACCOUNT, Search.of(q), cursor, limit, AccountView::of);
    }
}
