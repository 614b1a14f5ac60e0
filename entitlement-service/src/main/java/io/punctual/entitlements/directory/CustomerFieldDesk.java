package io.punctual.entitlements.directory;

import io.punctual.kit.command.Commands;
import io.punctual.kit.expression.VariableType;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.ProblemException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** Declares the admin's own fields of accounts, contacts, products and assets, so that conditions may read them. */
@Service
public class CustomerFieldDesk {
    private static final Pattern NAME = Pattern.compile("(account|contact|product|asset)\\.fields\\.[A-Za-z]\\w{0,63}");

    /** A field by its full name. */
    public record Declared(String name, VariableType type) {}

    private final CustomerFields fields;
    private final Commands commands;

    CustomerFieldDesk(CustomerFields fields, Commands commands) {
        this.fields = fields;
        this.commands = commands;
    }

    public Declared declare(String name, VariableType type) {
        if (!NAME.matcher(name).matches()) {
            throw ProblemException.invalid(new FieldProblem(
                    "name", name, "must be such as account.fields.tier; also contact, product and asset have fields"));
        }
        return commands.execute("declare-customer-field", () -> {
            fields.declare(name, type);
            var now = get(name);
            if (now.type() != type) {
                throw ProblemException.invalid(
                        new FieldProblem("type", type, "the field is " + now.type() + "; its type never changes"));
            }
            return now;
        });
    }

    public Declared get(String name) {
        return fields.type(name)
                .map(type -> new Declared(name, type))
                .orElseThrow(() -> ProblemException.notFound("customer field", name));
    }

    public List<Declared> all() {
        return fields.all().entrySet().stream()
                .map(field -> new Declared(field.getKey(), field.getValue()))
                .toList();
    }
}
