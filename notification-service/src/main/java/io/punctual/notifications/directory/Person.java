package io.punctual.notifications.directory;

import io.punctual.kit.message.Personal;
import org.jspecify.annotations.Nullable;

/** A user or contact as last heard; the name and address are personal text. */
public record Person(
        Kind kind,
        String id,
        Personal personal,
        boolean active,
        @Nullable String managerId,
        @Nullable String locale,
        @Nullable String zone) {

    /** Who works here, and who asks. */
    public enum Kind {
        USER,
        CONTACT
    }
}
