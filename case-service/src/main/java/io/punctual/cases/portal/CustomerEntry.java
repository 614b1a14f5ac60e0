package io.punctual.cases.portal;

import io.punctual.cases.events.CaseEvent;
import io.punctual.cases.events.CaseEvent.ActionSkipped;
import io.punctual.cases.events.CaseEvent.CallLogged;
import io.punctual.cases.events.CaseEvent.CaseClassified;
import io.punctual.cases.events.CaseEvent.CaseClosed;
import io.punctual.cases.events.CaseEvent.CaseEscalated;
import io.punctual.cases.events.CaseEvent.CaseMarkedSpam;
import io.punctual.cases.events.CaseEvent.CaseMerged;
import io.punctual.cases.events.CaseEvent.CaseOpened;
import io.punctual.cases.events.CaseEvent.CasePaused;
import io.punctual.cases.events.CaseEvent.CaseReopened;
import io.punctual.cases.events.CaseEvent.CaseResumed;
import io.punctual.cases.events.CaseEvent.CommentAdded;
import io.punctual.cases.events.CaseEvent.MergeReceived;
import io.punctual.cases.events.CaseEvent.MessageReceived;
import io.punctual.cases.events.CaseEvent.MessageSent;
import io.punctual.cases.events.CaseEvent.OwnerChanged;
import io.punctual.cases.events.CaseEvent.PriorityChanged;
import io.punctual.cases.events.CaseEvent.StatusChanged;
import io.punctual.cases.events.CaseEvent.Visibility;
import io.punctual.cases.events.Channel;
import io.punctual.cases.events.PersonalText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line of a case's history that its customer may read. */
@Schema(name = "CustomerEntry")
record CustomerEntry(
        Instant at,
        Kind kind,
        By by,
        @Nullable Channel channel,
        @Nullable String status,
        @Nullable String text) {
    enum Kind {
        OPENED,
        MESSAGE,
        COMMENT,
        CALL,
        STATUS,
        CLOSED,
        REOPENED,
        MERGED
    }

    /** Nobody of the desk is named: the customer speaks with the company. */
    enum By {
        CUSTOMER,
        SUPPORT
    }

    /** Empty for what stays inside; a new kind of event is decided about here before anything compiles. */
    static Optional<CustomerEntry> of(CaseEvent event) {
        return switch (event) {
            case CaseOpened e -> said(e, Kind.OPENED, By.CUSTOMER, e.channel(), text(e.personal(), "description"));
            case MessageReceived e -> said(e, Kind.MESSAGE, By.CUSTOMER, e.channel(), text(e.personal(), "body"));
            case MessageSent e -> said(e, Kind.MESSAGE, By.SUPPORT, e.channel(), text(e.personal(), "body"));
            case CommentAdded e
            when e.visibility() == Visibility.PUBLIC ->
                said(e, Kind.COMMENT, By.SUPPORT, null, text(e.personal(), "body"));
            case CallLogged e when e.connected() -> said(e, Kind.CALL, By.SUPPORT, Channel.PHONE, null);
            case StatusChanged e -> stands(e, Kind.STATUS, e.to().name());
            case CaseClosed e -> stands(e, Kind.CLOSED, e.status().name());
            case CaseReopened e -> stands(e, Kind.REOPENED, e.status().name());
            case CaseMerged e -> stands(e, Kind.MERGED, e.status().name());
            case CaseMarkedSpam e -> stands(e, Kind.CLOSED, e.status().name());
            case CommentAdded _,
                    CallLogged _,
                    PriorityChanged _,
                    OwnerChanged _,
                    CaseEscalated _,
                    CaseClassified _,
                    CasePaused _,
                    CaseResumed _,
                    MergeReceived _,
                    ActionSkipped _ -> Optional.empty();
        };
    }

    private static Optional<CustomerEntry> said(
            CaseEvent event, Kind kind, By by, @Nullable Channel channel, @Nullable String text) {
        return Optional.of(new CustomerEntry(event.stamp().occurredAt(), kind, by, channel, null, text));
    }

    private static Optional<CustomerEntry> stands(CaseEvent event, Kind kind, String status) {
        return Optional.of(new CustomerEntry(event.stamp().occurredAt(), kind, By.SUPPORT, null, status, null));
    }

    private static @Nullable String text(PersonalText personal, String name) {
        return personal.texts().get(name);
    }
}
