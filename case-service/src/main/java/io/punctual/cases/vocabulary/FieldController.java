package io.punctual.cases.vocabulary;

import io.punctual.cases.http.Access;
import io.punctual.cases.http.Choice;
import io.punctual.kit.web.ETags;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The admin's own fields over HTTP. */
@RestController
@RequestMapping("/api/case-fields")
@Tag(name = "Words")
class FieldController {
    /** Names stand in expressions, so they are ASCII; labels are for people. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

    private final Fields fields;

    FieldController(Fields fields) {
        this.fields = fields;
    }

    @PutMapping("/{name}")
    @PreAuthorize(Access.ADMIN)
    @Operation(summary = "Create or change a field", description = "The type of a field never changes.")
    ResponseEntity<FieldDefinition> put(@PathVariable String name, @Valid @RequestBody FieldRequest request) {
        if (!NAME.matcher(name).matches()) {
            throw ProblemException.invalid(new FieldProblem(
                    "name", name, "must begin with an ASCII letter and hold only ASCII letters, digits and _"));
        }
        var saved = fields.put(request.definition(name));
        return ResponseEntity.ok().eTag(ETags.of(saved.revision())).body(saved);
    }

    @GetMapping("/{name}")
    @PreAuthorize(Access.DESK)
    @Operation(summary = "One field")
    ResponseEntity<FieldDefinition> get(@PathVariable String name) {
        var field = fields.definition(name).orElseThrow(() -> ProblemException.notFound("field", name));
        return ResponseEntity.ok().eTag(ETags.of(field.revision())).body(field);
    }

    @GetMapping
    @PreAuthorize(Access.DESK)
    @Operation(summary = "All fields, by name")
    Page<FieldDefinition> list() {
        return new Page<>(fields.all(), null);
    }

    record FieldRequest(
            @NotBlank String type,
            @Nullable List<@NotBlank @Size(max = 200) String> values,
            @Size(max = 200) @Nullable String label,
            @Nullable Boolean active) {
        FieldDefinition definition(String name) {
            var kind = Choice.of(FieldDefinition.Type.class, "type", type);
            var allowed = values == null ? List.<String>of() : values;
            if ((kind == FieldDefinition.Type.PICKLIST) == allowed.isEmpty()) {
                throw ProblemException.invalid(new FieldProblem(
                        "values", allowed, "must name the choices of a PICKLIST, and only of a PICKLIST"));
            }
            return new FieldDefinition(name, 0, kind, allowed, label, active == null || active);
        }
    }
}
