package io.punctual.cases.people;

import io.punctual.cases.http.Access;
import io.punctual.cases.http.Choice;
import io.punctual.cases.http.Limit;
import io.punctual.kit.web.Cursor;
import io.punctual.kit.web.ETags;
import io.punctual.kit.web.FieldProblem;
import io.punctual.kit.web.Page;
import io.punctual.kit.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Users over HTTP. */
@RestController
@RequestMapping("/api/users")
@Tag(name = "People")
class UserController {
    private final Staff staff;
    private final PeopleTables people;

    UserController(Staff staff, PeopleTables people) {
        this.staff = staff;
        this.people = people;
    }

    @PutMapping("/{id}")
    @PreAuthorize(Access.ADMIN)
    @Operation(summary = "Create or change a user", description = "The manager may be a user who comes later.")
    ResponseEntity<User> put(@PathVariable String id, @Valid @RequestBody UserRequest request) {
        var saved = staff.put(request.user(id));
        return ResponseEntity.ok().eTag(ETags.of(saved.revision())).body(saved);
    }

    @GetMapping("/{id}")
    @PreAuthorize(Access.DESK)
    @Operation(summary = "One user")
    ResponseEntity<User> get(@PathVariable String id) {
        var user = people.user(id).orElseThrow(() -> ProblemException.notFound("user", id));
        return ResponseEntity.ok().eTag(ETags.of(user.revision())).body(user);
    }

    @GetMapping
    @PreAuthorize(Access.DESK)
    @Operation(summary = "All users, by id")
    Page<User> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Limit.of(limit);
        var after = Cursor.decode(cursor).stream().findFirst().orElse(null);
        var users = people.usersAfter(after, size);
        return new Page<>(
                users,
                users.size() < size ? null : Cursor.encode(users.getLast().id()));
    }

    record UserRequest(
            @NotBlank @Size(max = 200) String name,
            @Email @Size(max = 320) @Nullable String email,
            @NotBlank String role,
            @Size(max = 100) @Nullable String managerId,
            @Size(max = 35) @Nullable String locale,
            @Nullable String zone,
            @Nullable Boolean active) {
        User user(String id) {
            return new User(
                    id,
                    0,
                    name,
                    email,
                    Choice.of(User.Role.class, "role", role),
                    managerId,
                    locale,
                    zone == null ? null : knownZone(zone),
                    active == null || active);
        }

        private static String knownZone(String zone) {
            try {
                return ZoneId.of(zone).getId();
            } catch (DateTimeException unknown) {
                throw ProblemException.invalid(
                        new FieldProblem("zone", zone, "must be a time zone such as Asia/Seoul"));
            }
        }
    }
}
