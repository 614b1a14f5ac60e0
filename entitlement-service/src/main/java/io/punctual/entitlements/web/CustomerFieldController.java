package io.punctual.entitlements.web;

import io.punctual.entitlements.directory.CustomerFieldDesk;
import io.punctual.entitlements.directory.CustomerFieldDesk.Declared;
import io.punctual.kit.expression.VariableType;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The typed fields of accounts, contacts, products and assets, by full names such as account.fields.tier. */
@RestController
@RequestMapping("/api/customer-fields")
class CustomerFieldController {
    record FieldRequest(@NotBlank String type) {
        VariableType variableType() {
            return Arrays.stream(VariableType.values())
                    .filter(known -> known.name().equals(type))
                    .findFirst()
                    .orElseThrow(() -> ProblemException.invalid(new FieldProblem(
                            "type", type, "must be one of " + Arrays.toString(VariableType.values()))));
        }
    }

    private final CustomerFieldDesk desk;

    CustomerFieldController(CustomerFieldDesk desk) {
        this.desk = desk;
    }

    @PutMapping("/{name}")
    @PreAuthorize(Access.CONFIGURE)
    Declared put(@PathVariable String name, @Valid @RequestBody FieldRequest request) {
        return desk.declare(name, request.variableType());
    }

    @GetMapping("/{name}")
    @PreAuthorize(Access.READ)
    Declared get(@PathVariable String name) {
        return desk.get(name);
    }

    @GetMapping
    @PreAuthorize(Access.READ)
    Page<Declared> list() {
        return new Page<>(desk.all(), null);
    }
}
