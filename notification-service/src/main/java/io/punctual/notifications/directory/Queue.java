package io.punctual.notifications.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A queue of cases as last heard. */
public record Queue(
        String id,
        String name,
        @Nullable String email,
        List<String> members,
        boolean active,
        @Nullable String managerId) {}
