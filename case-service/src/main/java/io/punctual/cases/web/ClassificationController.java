package io.punctual.cases.web;

import io.punctual.cases.http.Access;
import io.punctual.cases.read.CaseView;
import io.punctual.cases.references.Mentioned;
import io.punctual.cases.references.References;
import io.punctual.cases.vocabulary.Fields;
import io.punctual.cases.write.CaseCommand.Classify;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Saying anew whom and what a case is about: what is named changes, null takes a value away. */
@RestController
@Tag(name = "Acts")
class ClassificationController {
    private static final List<String> NAMES =
            List.of("accountId", "contactId", "productCode", "assetId", "type", "businessHoursId");

    private final CaseActs acts;
    private final Fields fields;
    private final References references;

    ClassificationController(CaseActs acts, Fields fields, References references) {
        this.acts = acts;
        this.fields = fields;
        this.references = references;
    }

    @PostMapping("/api/cases/{caseId}/classification")
    @PreAuthorize(Access.DESK)
    @Operation(
            summary = "Change account, contact, product, asset, type, business hours or fields",
            description = "Takes any of accountId, contactId, productCode, assetId, type, businessHoursId and fields.")
    ResponseEntity<CaseView> classify(
            @PathVariable UUID caseId,
            @RequestBody Map<String, @Nullable Object> request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var changes = new HashMap<String, @Nullable Object>();
        request.forEach((name, value) -> {
            if (name.equals("fields")) {
                own(value).forEach((field, fieldValue) -> changes.put("fields." + field, fieldValue));
            } else {
                changes.put(known(name), text(name, value));
            }
        });
        var accountOfContact = references.require(new Mentioned(
                (String) changes.get("accountId"),
                (String) changes.get("contactId"),
                (String) changes.get("productCode"),
                (String) changes.get("assetId")));
        return acts.answer(caseId, new Classify(changes, accountOfContact.orElse(null)), ifMatch);
    }

    private Map<String, @Nullable Object> own(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> given)) {
            throw ProblemException.invalid(new FieldProblem("fields", value, "must be an object of fields by name"));
        }
        var values = new HashMap<String, @Nullable Object>();
        given.forEach((name, fieldValue) -> values.put(String.valueOf(name), fieldValue));
        fields.check(values);
        return values;
    }

    private static String known(String name) {
        if (!NAMES.contains(name)) {
            var allowed = "must be one of " + String.join(", ", NAMES) + ", fields";
            throw ProblemException.invalid(new FieldProblem(name, null, allowed));
        }
        return name;
    }

    private static @Nullable String text(String name, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof String text && !text.isBlank() && text.length() <= 100) {
            return text;
        }
        throw ProblemException.invalid(new FieldProblem(name, value, "must be a text of 1 to 100 characters, or null"));
    }
}
