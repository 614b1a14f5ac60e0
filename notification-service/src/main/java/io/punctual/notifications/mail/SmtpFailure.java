package io.punctual.notifications.mail;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Reads a failed conversation with a mail server: 5xx is for ever, 4xx and silence are for now, silence at the end is uncertain. */
final class SmtpFailure {

    private static final int LONGEST_REASON = 500;

    private SmtpFailure() {}

    static SendOutcome outcome(MessagingException failure, boolean handedOver) {
        var code = code(failure);
        var reason = reason(failure);
        if (code >= 500) {
            return new SendOutcome.Refused(reason);
        }
        return handedOver && code < 400
                ? new SendOutcome.Uncertain("no answer after the message was handed over: " + reason)
                : new SendOutcome.NotNow(reason);
    }

    /** The server's answer to the command that failed, 0 when there was none. */
    private static int code(MessagingException failure) {
        int code = 0;
        for (Exception at = failure; at != null; at = next(at)) {
            code = Math.max(
                    code,
                    switch (at) {
                        case SMTPAddressFailedException address -> address.getReturnCode();
                        case SMTPSendFailedException send -> send.getReturnCode();
                        case SMTPSenderFailedException sender -> sender.getReturnCode();
                        default -> 0;
                    });
        }
        return code;
    }

    private static String reason(MessagingException failure) {
        Exception last = failure;
        for (Exception at = failure; at != null; at = next(at)) {
            last = at.getMessage() == null ? last : at;
        }
        return HeaderText.oneLine(String.valueOf(last.getMessage()), LONGEST_REASON);
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
