package io.punctual.entitlements.web;

import io.punctual.entitlements.directory.DirectoryDesk;
import io.punctual.entitlements.directory.DirectoryEntry;
import io.punctual.entitlements.directory.DirectoryEntry.Contact;
import io.punctual.entitlements.directory.Kind;
import io.punctual.entitlements.rows.Revised;
import io.punctual.entitlements.rows.Search;
import io.punctual.kit.message.Personal;
import io.punctual.kit.message.PersonalCodec;
import io.punctual.kit.web.ETags;
import io.punctual.kit.web.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

/** People who ask on behalf of customers. */
@RestController
@RequestMapping("/api/contacts")
class ContactController {
    record ContactRequest(
            @Nullable String accountId,
            @NotBlank String name,
            @Nullable @Email String email,
            @Nullable String phone,
            @Nullable String locale,
            @Nullable Map<String, Object> fields,
            @Nullable Boolean active) {
        Contact entry(String id, PersonalCodec codec) {
            var texts = new TreeMap<String, String>();
            texts.put("name", name);
            Optional.ofNullable(email).ifPresent(address -> texts.put("email", address));
            Optional.ofNullable(phone).ifPresent(number -> texts.put("phone", number));
            var subject = "contact:" + id;
            return new Contact(
                    new Personal(subject, codec.encode(subject, texts)),
                    accountId,
                    locale,
                    Fields.of(fields),
                    active == null || active);
        }
    }

    record ContactView(
            String id,
            @Nullable String accountId,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String locale,
            Map<String, Object> fields,
            boolean active,
            long revision) {
        static ContactView of(Revised<DirectoryEntry> revised, PersonalCodec codec) {
            var contact = (Contact) revised.content();
            var personal = contact.personal();
            var texts = codec.decode(personal.subjectId(), personal.texts());
            return new ContactView(
                    revised.id(),
                    contact.accountId(),
                    texts.get("name"),
                    texts.get("email"),
                    texts.get("phone"),
                    contact.locale(),
                    contact.fields(),
                    contact.active(),
                    revised.revision());
        }
    }

    private final DirectoryDesk desk;
    private final PersonalCodec codec;

    ContactController(DirectoryDesk desk, PersonalCodec codec) {
        this.desk = desk;
        this.codec = codec;
    }

    @PutMapping("/{id}")
    @PreAuthorize(Access.CUSTOMER_DATA)
    ResponseEntity<ContactView> put(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ContactRequest request) {
        return Answers.of(desk.put(id, request.entry(id, codec), ETags.ifMatch(ifMatch)), this::view);
    }

    @GetMapping("/{id}")
    @PreAuthorize(Access.READ)
    ResponseEntity<ContactView> get(@PathVariable String id) {
        return Answers.of(desk.get(Kind.CONTACT, id), this::view);
    }

    @GetMapping
    @PreAuthorize(Access.READ)
    Page<ContactView> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return desk.list(Kind.CONTACT, Search.of(q), cursor, limit, this::view);
    }

    private ContactView view(Revised<DirectoryEntry> revised) {
        return ContactView.of(revised, codec);
    }
}
