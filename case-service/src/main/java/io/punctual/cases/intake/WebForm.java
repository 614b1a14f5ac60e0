package io.punctual.cases.intake;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a customer fills in on a web page. */
record WebForm(
        @NotBlank @Email @Size(max = 320) String email,
        @Size(max = 200) @Nullable String name,
        @NotBlank @Size(max = 500) String subject,
        @Size(max = 100_000) @Nullable String description,
        @Nullable String productCode,
        @Nullable Map<String, @Nullable Object> fields,
        @Nullable String channel) {}
