package io.punctual.notifications.casefile;

import io.punctual.kit.message.Personal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What mail about a case needs to know of it; the subject is personal text. */
public record CaseFile(
        UUID caseId,
        long number,
        @Nullable Personal personal,
        @Nullable String contactId,
        @Nullable String ownerId,
        @Nullable String ownerKind,
        String priority,
        String status,
        @Nullable String lastMessageId) {}
